package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds two negations that cancel each other: "nicht unmöglich", "nicht ohne".
final class DoubleNegationRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "double-negation",
    "Hier heben sich 2 Verneinungen auf.",
    "Schreiben Sie es ohne Verneinung: statt „nicht ohne Ausweis“ besser „nur mit Ausweis“."
  );
  private static final Set<String> FIRST = Set.of("nicht", "kein", "keine", "keinen", "nie", "niemand");
  private static final Pattern SECOND = Pattern.compile(
    "ohne|un\\p{Ll}{2,}(?:lich|bar|ig|sam|isch|möglich|begründet)(?:e[mnrs]?)?|unerheblich|selten"
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence ->
        sentence
          .places(FIRST)
          .filter(i -> i + 1 < sentence.size() && SECOND.matcher(sentence.lower(i + 1)).matches())
          .mapToObj(i -> sentence.finding(RULE, i, i + 1))
      );
  }
}
