package de.buergerlotse.bot.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// "am 15.", "zum Ersten": a day of this month or the nearest one in which it lies where days most often lie.
final class DayOfMonthRule implements DayRule {

  private static final Pattern DAY = Pattern.compile("\\b(?:am|zum|ab|der|dem|den) (\\w+)$");
  private static final int MONTHS = 3;
  private static final int MOST_DAYS = 31;

  @Override
  public Optional<DayReading> read(String folded, DayContext context) {
    var matcher = DAY.matcher(folded);
    if (!matcher.find()) return Optional.empty();
    return Numbers.ordinal(matcher.group(1)).map(day -> reading(day, context));
  }

  private static DayReading reading(int day, DayContext context) {
    if (day < 1 || day > MOST_DAYS) return new DayReading.NoSuchDay();
    var step = context.isComing() ? 1 : -1;
    return IntStream.range(0, MONTHS)
      .mapToObj(months -> YearMonth.from(context.today()).plusMonths((long) months * step))
      .filter(month -> month.isValidDay(day))
      .map(month -> month.atDay(day))
      .filter(found -> isThere(found, context))
      .findFirst()
      .<DayReading>map(DayReading.Day::new)
      .orElseGet(DayReading.NoSuchDay::new);
  }

  private static boolean isThere(LocalDate day, DayContext context) {
    return context.isComing() ? !day.isBefore(context.today()) : !day.isAfter(context.today());
  }
}
