package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds what says the passive without "werden": "lässt sich verlängern", "ist vorzulegen".
///
/// Duden grammar, "Passivvarianten": both leave open who acts, as the passive does (BITV 2.0 Anlage 2 Teil 2 Nr. 1).
final class HiddenPassiveRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "hidden-passive",
    "Hier ist nicht klar, wer etwas tut.",
    "Sagen Sie, wer etwas tut: „Sie können den Vertrag verlängern.“ „Sie müssen die Papiere zeigen.“"
  );
  private static final Set<String> LET = Set.of("lässt", "lassen", "ließ", "ließen");
  private static final Set<String> BE = Set.of("ist", "sind", "war", "waren");
  /// They let somebody do something: "Sie lassen sich beraten".
  private static final Set<String> PEOPLE = Set.of("er", "sie", "wir", "man", "ihr", "wer", "die", "der");

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence ->
        IntStream.range(0, sentence.size())
          .filter(i -> letsItself(sentence, i) || isToBeDone(sentence, i))
          .mapToObj(i -> sentence.finding(RULE, i, end(sentence, i)))
      );
  }

  private static boolean letsItself(Sentence sentence, int i) {
    return (
      sentence.isOneOf(i, LET) &&
      sentence.lower(i + 1).equals("sich") &&
      !sentence.isOneOf(i - 1, PEOPLE) &&
      Verbs.isInfinitive(sentence.at(end(sentence, i)))
    );
  }

  private static boolean isToBeDone(Sentence sentence, int i) {
    return (
      sentence.isOneOf(i, BE) &&
      sentence.at(end(sentence, i)).isTagged("VERB", "AUX") &&
      Verbs.isInfinitiveWithZu(sentence, end(sentence, i))
    );
  }

  /// Index of the last token of the clause that a verb begins.
  private static int end(Sentence sentence, int verb) {
    return Clause.after(sentence, verb + 1).to() - 1;
  }
}
