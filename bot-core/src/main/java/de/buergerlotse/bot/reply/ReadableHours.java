package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.municipality.OpeningHours;
import de.buergerlotse.knowledge.service.Variant;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Opening hours as people read them: "Montag", "8:00 bis 12:30 Uhr".
final class ReadableHours {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private ReadableHours() {}

  /// The days on which it is open, from Monday on.
  static List<Block.Hours> of(OpeningHours hours, Variant variant) {
    return Stream.of(DayOfWeek.values())
      .filter(day -> !hours.on(day).isEmpty())
      .map(day ->
        new Block.Hours(
          name(day, variant),
          hours
            .on(day)
            .stream()
            .map(span -> words(span, variant))
            .toList()
        )
      )
      .toList();
  }

  private static String name(DayOfWeek day, Variant variant) {
    return day.getDisplayName(TextStyle.FULL, variant.isGerman() ? Locale.GERMAN : Locale.ENGLISH);
  }

  private static String words(OpeningHours.Span span, Variant variant) {
    return variant.isGerman()
      ? time(span.from()) + " bis " + time(span.to()) + " Uhr"
      : time(span.from()) + " to " + time(span.to());
  }

  private static String time(LocalTime time) {
    return TIME.format(time);
  }
}
