package de.buergerlotse.knowledge.municipality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.municipality.OpeningHours.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

  private static final Span MORNING = Span.parse("08:00-12:30");

  @Test
  void readsAStretch() {
    assertEquals(new Span(LocalTime.of(8, 0), LocalTime.of(12, 30)), MORNING);
  }

  @Test
  void readsAStretchWithSpaces() {
    assertEquals(MORNING, Span.parse("08:00 - 12:30"));
  }

  @Test
  void writesWhatItReads() {
    assertEquals("08:00-12:30", MORNING.toString());
  }

  @ParameterizedTest
  @ValueSource(
    strings = { "", "-", "08:00", "8-12", "08:00-", "08:00-12:00-14:00", "25:00-26:00", "08:00–12:00", "ab acht" }
  )
  void refusesWhatIsNoStretch(String text) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Span.parse(text));
    assertTrue(refusal.getMessage().contains(text), refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = { "12:00-08:00", "08:00-08:00" })
  void refusesAnEndThatIsNotAfterTheStart(String text) {
    assertThrows(IllegalArgumentException.class, () -> Span.parse(text));
  }

  @Test
  void isClosedOnADayWithoutAnEntry() {
    var hours = new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of(MORNING)));
    assertEquals(List.of(MORNING), hours.on(DayOfWeek.MONDAY));
    assertEquals(List.of(), hours.on(DayOfWeek.SUNDAY));
  }

  @Test
  void doesNotChangeWithItsSource() {
    var spans = new ArrayList<>(List.of(MORNING));
    var hours = new OpeningHours(Map.of(DayOfWeek.MONDAY, spans));
    spans.clear();
    assertEquals(List.of(MORNING), hours.on(DayOfWeek.MONDAY));
  }
}
