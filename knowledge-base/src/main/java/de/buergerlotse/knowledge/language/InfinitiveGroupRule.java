package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds infinitive groups with "zu": "…, um zu helfen", "er hat vor, zu kommen", "das zuzugeben, fällt schwer".
final class InfinitiveGroupRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "infinitive-group",
    "Dieser Satz hat eine Wort-Gruppe mit „zu“.",
    "Machen Sie einen eigenen Satz daraus, zum Beispiel mit „können“, „müssen“ oder „wollen“."
  );
  private static final Pattern VERB_ENDING = Pattern.compile("\\p{Ll}+(?:en|ern|eln)|sein|tun");
  private static final Set<String> NO_VERBS = WordSet.of(
    """
    den einen ihnen wenigen allen diesen ihren unseren
    """
  );
  private static final Pattern WITH_ZU_INSIDE = Pattern.compile(
    "(?:ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|los|mit|nach|teil|um|vor|weg|weiter|zu|zurück|zusammen)zu\\p{Ll}{2,}n"
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
          .filter(i -> isGroup(sentence, i))
          .mapToObj(i -> finding(sentence, i))
      );
  }

  private static boolean isGroup(Sentence sentence, int i) {
    if (
      WITH_ZU_INSIDE.matcher(sentence.lower(i)).matches() && sentence.at(i).isTagged("VERB", "ADJ", "ADV")
    ) return true;
    var verb = sentence.at(i);
    return (
      sentence.lower(i - 1).equals("zu") &&
      verb.isTagged("VERB", "AUX", "ADJ") &&
      VERB_ENDING.matcher(verb.word()).matches() &&
      !verb.startsUpper() &&
      !verb.isOneOf(NO_VERBS)
    );
  }

  private static Finding finding(Sentence sentence, int verb) {
    var comma = Clause.before(sentence, verb).from();
    return sentence.finding(RULE, comma, verb);
  }
}
