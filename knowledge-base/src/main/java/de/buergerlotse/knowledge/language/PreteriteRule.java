package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the preterite ("ging", "besuchte"); "war", "hatte" and the modal verbs are everyday words and may stay.
final class PreteriteRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "preterite",
    "Dieses Wort steht im Präteritum (1. Vergangenheit).",
    "Schreiben Sie das Perfekt: „Er ist gegangen.“, „Sie hat gefragt.“"
  );
  private static final Set<String> STRONG = Set.copyOf(ResourceLines.read("strong-preterites"));
  private static final Set<String> ALLOWED = WordSet.of(
    """
    war waren warst hatte hatten hattest musste mussten konnte konnten wollte wollten sollte
    sollten durfte durften mochte mochten möchte möchten wurde wurden könnte könnten hätte hätten
    müsste müssten dürfte dürften bräuchte bräuchten wüsste wüssten
    """
  );

  /// Present forms of verbs with "t" in the stem, whose lemma the model often misses.
  private static final Pattern PRESENT = Pattern.compile(
    "(?:be|ge|er|ver|ent|ab|an|auf|aus|ein|mit|nach|vor|zu|unter|über|um|durch)*(?:arbeit|wart|bitt|biet|halt|rat|leit|miet|acht|antwort|bereit|begleit|deut|test|kost|leist|haft|heirat|reit|statt|schalt|" +
      "spalt|falt|tast|rast|richt|bericht|fürcht|licht|pflicht|sicht|tret|streit|schneid|zücht|fast|mut|nut)en?"
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence ->
        IntStream.range(0, sentence.size())
          .filter(i -> isPreterite(sentence.at(i)) && !isAttribute(sentence, i))
          .mapToObj(i -> sentence.finding(RULE, i, i))
      );
  }

  /// "die beglaubigte Kopie": a participle with an ending before its noun.
  private static boolean isAttribute(Sentence sentence, int i) {
    return (
      i + 1 < sentence.size() &&
      sentence.at(i + 1).isNoun() &&
      (i == 0 || !sentence.at(i - 1).isTagged("PRON", "NOUN", "PROPN"))
    );
  }

  private static boolean isPreterite(Token token) {
    if (token.isOneOf(ALLOWED) || !token.isTagged("VERB", "AUX")) return false;
    if (token.isOneOf(STRONG)) return !token.startsUpper();
    return isWeak(token.lower(), token.lemma());
  }

  /// The stem of the dictionary form and "-te": "besuchen" gives "besuchte", but "warten" only "wartete".
  private static boolean isWeak(String word, String lemma) {
    if (
      !lemma.endsWith("n") || lemma.length() < 4 || lemma.equals(word) || PRESENT.matcher(word).matches()
    ) return false;
    var stem = lemma.substring(0, lemma.length() - (lemma.endsWith("en") ? 2 : 1));
    return (
      word.equals(stem + "te") || word.equals(stem + "ten") || word.equals(stem + "ete") || word.equals(stem + "eten")
    );
  }
}
