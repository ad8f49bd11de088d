package de.buergerlotse.bot.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// "in 3 Tagen", "vor zwei Wochen", "in einem halben Jahr", "heute in 14 Tagen".
final class SpanRule implements DayRule {

  private static final Pattern SPAN = Pattern.compile(
    "\\b(?:(heute|morgen|ubermorgen|gestern) )?(in|vor) (?:(einem halben) jahr|(\\w+) (tag|woche|monat|jahr)(?:en|e|n)?)\\b"
  );
  private static final int HALF_YEAR = 6;
  private static final int MOST = 1_000;

  @Override
  public Optional<DayReading> read(String folded, DayContext context) {
    var matcher = SPAN.matcher(folded);
    if (!matcher.find()) return Optional.empty();
    var sign = matcher.group(2).equals("vor") ? -1 : 1;
    var base = context.today().plusDays(matcher.group(1) == null ? 0 : NearDayRule.offset(matcher.group(1)));
    if (matcher.group(3) != null) return Optional.of(context.near(base.plusMonths((long) sign * HALF_YEAR)));
    return Numbers.cardinal(matcher.group(4))
      .filter(amount -> amount <= MOST)
      .map(amount -> context.near(moved(base, sign * amount, matcher.group(5))));
  }

  private static LocalDate moved(LocalDate day, int amount, String unit) {
    return switch (unit) {
      case "tag" -> day.plusDays(amount);
      case "woche" -> day.plusWeeks(amount);
      case "monat" -> day.plusMonths(amount);
      default -> day.plusYears(amount);
    };
  }
}
