package de.buergerlotse.channels.speech;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Times of the day: "8:00 bis 12:30 Uhr" is "8 Uhr bis 12 Uhr 30".
final class TimeRule implements SpokenRule {

  private static final Pattern TIME = Pattern.compile("(?<![\\d:])([01]?\\d|2[0-4])[:.]([0-5]\\d)(?![\\d.])( Uhr)?");
  private static final Pattern SPAN = Pattern.compile("(?<= Uhr|Uhr \\d\\d) ?[–-] ?(?=\\d)");

  @Override
  public String apply(String text) {
    return SPAN.matcher(TIME.matcher(text).replaceAll(TimeRule::words)).replaceAll(" bis ");
  }

  private static String words(MatchResult time) {
    // "8.30" is a time only where "Uhr" stands beside it.
    var isCertain = time.group().contains(":") || time.group(3) != null;
    if (!isCertain) return time.group();
    var minutes = Integer.parseInt(time.group(2));
    return Integer.parseInt(time.group(1)) + " Uhr" + (minutes > 0 ? " " + minutes : "");
  }
}
