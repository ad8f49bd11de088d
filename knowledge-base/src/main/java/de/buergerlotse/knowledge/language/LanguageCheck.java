package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.service.Variant;
import java.util.Comparator;
import java.util.List;

/// Checks a text against the rules of its variant. Safe for use by many threads; the models are loaded once,
/// with the first instance.
public final class LanguageCheck {

  private static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::from)
    .thenComparingInt(Finding::to)
    .thenComparing(Finding::rule);

  private final TextReader reader = new TextReader(GermanTagger.shared());

  /// Findings in the order of the text, readability and difficulty.
  ///
  /// A variant that is neither Leichte Sprache nor plain German has no rules; its figures of readability are told all the same.
  ///
  /// @param text in the mark-up of content packages or as plain text
  public CheckReport check(String text, Variant variant) {
    var read = reader.read(text, variant.equals(Variant.EASY));
    var findings = rules(variant)
      .stream()
      .flatMap(rule -> rule.check(read))
      .distinct()
      .sorted(ORDER)
      .toList();
    return new CheckReport(variant, findings, Readability.of(read), Difficulty.of(read).score());
  }

  /// How hard a text is to read, comparable between two texts of one meaning: the lower, the easier.
  public double difficulty(String text) {
    return Difficulty.of(reader.read(text, true)).score();
  }

  private static List<LanguageRule> rules(Variant variant) {
    if (variant.equals(Variant.EASY)) return Rules.EASY;
    return variant.equals(Variant.PLAIN) ? Rules.PLAIN : List.of();
  }
}
