package de.buergerlotse.bot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.municipality.OpeningHours;
import de.buergerlotse.knowledge.municipality.OpeningHours.Span;
import de.buergerlotse.knowledge.service.Variant;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadableHoursTest {

  private static final OpeningHours HOURS = new OpeningHours(
    Map.of(
      DayOfWeek.THURSDAY,
      List.of(Span.parse("08:00-12:30"), Span.parse("14:00-18:00")),
      DayOfWeek.MONDAY,
      List.of(Span.parse("10:05-12:00")),
      DayOfWeek.FRIDAY,
      List.of()
    )
  );

  @Test
  void readsGermanFromMondayOn() {
    var days = List.of(
      new Block.Hours("Montag", List.of("10:05 bis 12:00 Uhr")),
      new Block.Hours("Donnerstag", List.of("8:00 bis 12:30 Uhr", "14:00 bis 18:00 Uhr"))
    );
    assertEquals(days, ReadableHours.of(HOURS, Variant.PLAIN));
    assertEquals(days, ReadableHours.of(HOURS, Variant.EASY));
  }

  @Test
  void readsEnglishForOtherLanguages() {
    assertEquals(
      new Block.Hours("Monday", List.of("10:05 to 12:00")),
      ReadableHours.of(HOURS, Variant.of("en")).getFirst()
    );
  }

  @Test
  void saysNothingOfAnOfficeThatNeverOpens() {
    assertEquals(List.of(), ReadableHours.of(new OpeningHours(Map.of()), Variant.PLAIN));
  }
}
