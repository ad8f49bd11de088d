package de.buergerlotse.knowledge.service;

import java.util.Locale;
import java.util.regex.Pattern;

/// An amount of one calendar unit, as laws and offices count it: 2 weeks are not 14 days.
///
/// @param amount how many, at least 0
public record TimeSpan(int amount, Unit unit) {
  private static final Pattern ISO = Pattern.compile("P(?:(\\d+)([YMWD])|T(\\d+)([HM]))");

  /// A calendar unit with its German forms.
  public enum Unit {
    MINUTE("PT", "M", "Minute", "Minuten", "Minuten", "minute", "minutes"),
    HOUR("PT", "H", "Stunde", "Stunden", "Stunden", "hour", "hours"),
    DAY("P", "D", "Tag", "Tage", "Tagen", "day", "days"),
    WEEK("P", "W", "Woche", "Wochen", "Wochen", "week", "weeks"),
    MONTH("P", "M", "Monat", "Monate", "Monaten", "month", "months"),
    YEAR("P", "Y", "Jahr", "Jahre", "Jahren", "year", "years");

    private final String prefix;
    private final String letter;
    private final String one;
    private final String many;
    private final String manyDative;
    private final String englishOne;
    private final String englishMany;

    Unit(String prefix, String letter, String one, String many, String dative, String englishOne, String englishMany) {
      this.prefix = prefix;
      this.letter = letter;
      this.one = one;
      this.many = many;
      this.manyDative = dative;
      this.englishOne = englishOne;
      this.englishMany = englishMany;
    }

    /// The unit's word after an amount, in the language of the variant.
    String word(int amount, GrammaticalCase grammaticalCase, Variant variant) {
      if (!variant.isGerman()) return amount == 1 ? englishOne : englishMany;
      if (amount == 1) return one;
      return grammaticalCase == GrammaticalCase.DATIVE ? manyDative : many;
    }
  }

  public TimeSpan {
    if (amount < 0) throw new IllegalArgumentException("a time span is not negative: " + amount);
  }

  /// Reads the one-unit ISO 8601 durations of content packages: `P2W`, `P10Y`, `PT15M`.
  ///
  /// @throws IllegalArgumentException for anything else
  public static TimeSpan parse(String iso) {
    var matcher = ISO.matcher(iso.toUpperCase(Locale.ROOT));
    if (!matcher.matches()) throw new IllegalArgumentException("not a one-unit ISO 8601 duration: " + iso);
    var time = matcher.group(1) == null;
    var letter = matcher.group(time ? 4 : 2);
    for (var unit : Unit.values()) {
      if (unit.letter.equals(letter) && unit.prefix.equals(time ? "PT" : "P")) {
        return new TimeSpan(Integer.parseInt(matcher.group(time ? 3 : 1)), unit);
      }
    }
    throw new IllegalArgumentException("unknown unit in duration: " + iso);
  }

  /// The inverse of [#parse(String)].
  public String iso() {
    return unit.prefix + amount + unit.letter;
  }

  /// As a reader sees it, for example "6 Monaten".
  public String in(Variant variant, GrammaticalCase grammaticalCase) {
    return amount + " " + unit.word(amount, grammaticalCase, variant);
  }

  /// A stretch between two spans: "3 bis 4 Wochen", "30 Minuten bis 2 Stunden".
  public String to(TimeSpan end, Variant variant, GrammaticalCase grammaticalCase) {
    var until = variant.isGerman() ? " bis " : " to ";
    var start = unit == end.unit ? String.valueOf(amount) : in(variant, grammaticalCase);
    return start + until + end.in(variant, grammaticalCase);
  }
}
