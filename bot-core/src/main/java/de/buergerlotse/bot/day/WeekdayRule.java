package de.buergerlotse.bot.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// "nächsten Montag", "letzten Freitag", "am Mittwoch", "nächste Woche Dienstag".
final class WeekdayRule implements DayRule {

  private static final List<String> DAYS = List.of(
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag"
  );
  private static final Pattern DAY = Pattern.compile("\\b(" + String.join("|", DAYS) + "|sonnabend)s?\\b");
  private static final Pattern BACK = Pattern.compile("\\b(letzt|vergangen|vorig)\\w*\\b");
  private static final Pattern AFTER_NEXT = Pattern.compile("\\bubernachst\\w*\\b");
  private static final Pattern NEXT = Pattern.compile("\\b(nachst|kommend)\\w*\\b");
  private static final Pattern WEEK = Pattern.compile("\\bwoche\\b");

  @Override
  public Optional<DayReading> read(String folded, DayContext context) {
    var matcher = DAY.matcher(folded);
    if (!matcher.find()) return Optional.empty();
    var name = matcher.group(1).equals("sonnabend") ? "samstag" : matcher.group(1);
    var day = DayOfWeek.of(DAYS.indexOf(name) + 1);
    var today = context.today();
    return Optional.of(
      new DayReading.Day(WEEK.matcher(folded).find() ? inWeek(folded, day, today) : by(folded, day, context))
    );
  }

  private static LocalDate inWeek(String folded, DayOfWeek day, LocalDate today) {
    var weeks = AFTER_NEXT.matcher(folded).find() ? 2 : NEXT.matcher(folded).find() ? 1 : 0;
    var moved = BACK.matcher(folded).find() ? today.minusWeeks(1) : today.plusWeeks(weeks);
    return moved.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
  }

  private static LocalDate by(String folded, DayOfWeek day, DayContext context) {
    var today = context.today();
    if (BACK.matcher(folded).find()) return today.with(TemporalAdjusters.previous(day));
    var next = today.with(TemporalAdjusters.next(day));
    if (AFTER_NEXT.matcher(folded).find()) return next.plusWeeks(1);
    if (NEXT.matcher(folded).find() || context.isComing()) return next;
    return today.with(TemporalAdjusters.previous(day));
  }
}
