package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds references to other places of a text.
final class CrossReferenceRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "cross-reference",
    "Hier steht ein Verweis auf eine andere Stelle.",
    "Schreiben Sie das Wichtige gleich hier. Oder schreiben Sie: „In Heft 3 steht mehr dazu.“"
  );
  private static final Pattern PLACE = Pattern.compile(
    "(?<!\\p{L})(?i:siehe|vgl\\.|s\\. ?o\\.|s\\. ?u\\.|(?:oben|unten|vorher|zuvor) ?genannte[nmrs]?|wie oben|weiter (?:oben|unten)|oben stehende[nmrs]?|nachstehend|nachfolgend|vorstehend|obige[nmrs]?)(?!\\p{L})"
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.matches(PLACE, RULE);
  }
}
