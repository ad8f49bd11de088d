package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds nouns where verbs are easier: several nouns made from verbs, or phrases such as "in Anspruch nehmen".
final class NominalStyleRule implements LanguageRule {

  private static final PhraseList PHRASES = PhraseList.of("nominal-phrases");
  private static final Pattern MADE_FROM_VERB = Pattern.compile(
    "\\p{L}{4,}(?:ung|ungen|heit|keit|tion|tionen|ität|nahme|nahmen|ierung|ierungen)"
  );
  private final int limit;
  private final Rule rule;

  /// @param limit how many nouns made from verbs or adjectives one sentence may hold
  NominalStyleRule(int limit) {
    this.limit = limit;
    this.rule = new Rule(
      "nominal-style",
      "Hier stehen viele Hauptwörter, wo Verben leichter sind.",
      "Schreiben Sie mit Verben: statt „die Beantragung erfolgt“ besser „Sie beantragen“."
    );
  }

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.sentences().stream().flatMap(this::check);
  }

  private Stream<Finding> check(Sentence sentence) {
    var nouns = sentence.words().filter(NominalStyleRule::isNominal).toList();
    if (nouns.size() <= limit) return PHRASES.findings(sentence, rule);
    return Stream.concat(Stream.of(finding(nouns)), PHRASES.findings(sentence, rule));
  }

  private static boolean isNominal(Token token) {
    return token.startsUpper() && token.isTagged("NOUN") && MADE_FROM_VERB.matcher(token.lower()).matches();
  }

  private Finding finding(List<Token> nouns) {
    return new Finding(rule.id(), nouns.getFirst().from(), nouns.getLast().to(), rule.message(), rule.suggestion());
  }
}
