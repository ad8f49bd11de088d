package de.buergerlotse.bot.day;

import java.util.Optional;
import java.util.regex.Pattern;

/// "heute", "morgen", "vorgestern".
final class NearDayRule implements DayRule {

  private static final Pattern NEAR = Pattern.compile(
    "\\b(heute|jetzt|morgen|ubermorgen|gestern|vorgestern|today|tomorrow|yesterday)\\b"
  );

  @Override
  public Optional<DayReading> read(String folded, DayContext context) {
    var matcher = NEAR.matcher(folded);
    if (!matcher.find()) return Optional.empty();
    return Optional.of(new DayReading.Day(context.today().plusDays(offset(matcher.group(1)))));
  }

  /// Days from today.
  static int offset(String word) {
    return switch (word) {
      case "morgen", "tomorrow" -> 1;
      case "ubermorgen" -> 2;
      case "gestern", "yesterday" -> -1;
      case "vorgestern" -> -2;
      default -> 0;
    };
  }
}
