package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds infinitive groups with "zu": "…, um zu helfen", "er hat vor, zu kommen", "das zuzugeben, fällt schwer".
final class InfinitiveGroupRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "infinitive-group",
    "Dieser Satz hat eine Wort-Gruppe mit „zu“.",
    "Machen Sie einen eigenen Satz daraus, zum Beispiel mit „können“, „müssen“ oder „wollen“."
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .filter(
        sentence ->
          sentence
            .tokens()
            .stream()
            .anyMatch(token -> token.is(",")) || sentence.contains(Set.of("um", "ohne", "statt"))
      )
      .flatMap(sentence ->
        IntStream.range(1, sentence.size())
          .filter(i -> Verbs.isInfinitiveWithZu(sentence, i))
          .mapToObj(i -> finding(sentence, i))
      );
  }

  private static Finding finding(Sentence sentence, int verb) {
    var comma = Clause.before(sentence, verb).from();
    return sentence.finding(RULE, comma, verb);
  }
}
