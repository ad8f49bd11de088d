package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the passive: a form of "werden" and a participle in one clause.
final class PassiveRule implements LanguageRule {

  private static final Set<String> WERDEN = WordSet.of(
    """
    werde wirst wird werden werdet wurde wurdest wurden wurdet würde würden worden
    """
  );
  /// Participles that are used as adjectives: "er wird verrückt".
  private static final Set<String> ADJECTIVES = WordSet.of(
    """
    verrückt bewusst berühmt vertraut verliebt erwachsen betrunken
    """
  );

  private final Rule rule;

  PassiveRule(String suggestion) {
    this.rule = new Rule("passive", "Hier steht das Passiv. So bleibt offen, wer etwas tut.", suggestion);
  }

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence ->
        sentence
          .places(WERDEN)
          .mapToObj(i -> find(sentence, i))
          .filter(found -> found >= 0)
          .limit(1)
          .map(i -> finding(sentence, i))
      );
  }

  private Finding finding(Sentence sentence, int participle) {
    return sentence.finding(rule, participle, participle);
  }

  /// Index of the participle to this form of "werden", or -1. It closes the clause, or "werden" does and it stands before.
  private static int find(Sentence sentence, int werden) {
    var start = Clause.before(sentence, werden).from();
    var end = end(sentence, werden);
    return IntStream.range(start, end)
      .filter(i -> i != werden && Verbs.isParticiple(sentence.at(i)) && !sentence.at(i).isOneOf(ADJECTIVES))
      .filter(i -> isPredicate(sentence, i))
      .findFirst()
      .orElse(-1);
  }

  /// An enumeration inside the clause ("Hunde und Katzen werden …") does not end it.
  private static int end(Sentence sentence, int werden) {
    var end = werden;
    while (end < sentence.size() && !sentence.isOneOf(end, Set.of(";", ".", "!", "?"))) end++;
    return end;
  }

  /// "die gewählten Personen": a participle before a noun is no predicate.
  private static boolean isPredicate(Sentence sentence, int i) {
    return i + 1 >= sentence.size() || !sentence.at(i + 1).isNoun();
  }
}
