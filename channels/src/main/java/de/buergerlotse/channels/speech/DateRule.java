package de.buergerlotse.channels.speech;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Days with the month's name: "1.12.2026" is "1. Dezember 2026".
final class DateRule implements SpokenRule {

  private static final Pattern DAY = Pattern.compile(
    "(?<![\\d.])(0?[1-9]|[12]\\d|3[01])\\.\\s?(0?[1-9]|1[0-2])\\.(?:\\s?(\\d{4}))?(?!\\d)"
  );

  @Override
  public String apply(String text) {
    return DAY.matcher(text).replaceAll(DateRule::words);
  }

  private static String words(MatchResult day) {
    var month = Month.of(Integer.parseInt(day.group(2))).getDisplayName(TextStyle.FULL, Locale.GERMAN);
    var year = day.group(3) == null ? "" : " " + day.group(3);
    return Integer.parseInt(day.group(1)) + ". " + month + year;
  }
}
