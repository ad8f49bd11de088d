package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.service.Variant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment as people read it: "Dienstag, 24. November 2026, 16 Uhr"; seconds are left away.
final class MomentWords {

  private static final DateTimeFormatter GERMAN = german("EEEE, d. MMMM yyyy, H:mm 'Uhr'");
  private static final DateTimeFormatter GERMAN_FULL_HOUR = german("EEEE, d. MMMM yyyy, H 'Uhr'");
  private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.UK);

  private MomentWords() {}

  static String of(ZonedDateTime moment, Variant variant) {
    if (variant.tag().startsWith("en")) return ENGLISH.format(moment);
    return (moment.getMinute() == 0 ? GERMAN_FULL_HOUR : GERMAN).format(moment);
  }

  private static DateTimeFormatter german(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.GERMAN);
  }
}
