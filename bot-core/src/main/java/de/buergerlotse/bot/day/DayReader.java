package de.buergerlotse.bot.day;

import de.buergerlotse.bot.text.TextFolding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads the day that a text names.
public final class DayReader {

  /// The first rule that finds something decides.
  private static final List<DayRule> RULES = List.of(
    new SpanRule(),
    new NumberRule(),
    new NamedMonthRule(),
    new WeekdayRule(),
    new StretchRule(),
    new NearDayRule(),
    new DayOfMonthRule()
  );
  /// A longer text tells a story and may name several days.
  private static final int LONGEST = 200;

  private DayReader() {}

  /// @param isComing whether the day most often still comes; decides on the year where none is named
  public static Optional<DayReading> read(String text, LocalDate today, boolean isComing) {
    if (text.length() > LONGEST) return Optional.empty();
    var folded = TextFolding.fold(text);
    var context = new DayContext(today, isComing);
    return RULES.stream()
      .flatMap(rule -> rule.read(folded, context).stream())
      .findFirst();
  }
}
