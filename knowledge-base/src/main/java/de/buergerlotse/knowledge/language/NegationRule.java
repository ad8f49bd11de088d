package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds negations that have an easier wording. A plain "nicht" or "kein" in a short sentence is clear and may stay.
final class NegationRule implements LanguageRule {

  private static final String MESSAGE = "Diese Verneinung ist schwer zu verstehen.";
  static final Rule RULE = new Rule("negation", MESSAGE, "Schreiben Sie, was ist oder was man tun kann.");
  private static final Rule TWICE = new Rule(
    "negation",
    "In diesem Satz stehen 2 Verneinungen.",
    "Schreiben Sie den Satz ohne Verneinung: statt „nicht ohne Ausweis“ besser „nur mit Ausweis“."
  );
  private static final PhraseList PHRASES = PhraseList.of("negations");
  private static final Set<String> NEGATIONS = WordSet.of(
    """
    nicht kein keine keinen keinem keiner nie niemals nirgends niemand niemanden niemandem nichts
    ohne
    """
  );
  private static final Pattern UN = Pattern.compile("un\\p{Ll}{2,}(?:lich|bar|ig|sam|t|isch)(?:e[mnrs]?)?");

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.sentences().stream().flatMap(NegationRule::check);
  }

  private static Stream<Finding> check(Sentence sentence) {
    var phrase = PHRASES.findings(sentence, RULE).findFirst();
    if (phrase.isPresent()) return phrase.stream();
    var negations = IntStream.range(0, sentence.size())
      .filter(i -> isNegation(sentence, i))
      .toArray();
    return negations.length < 2 || sentence.lower(negations[0]).equals(sentence.lower(negations[1]))
      ? Stream.empty()
      : Stream.of(sentence.finding(TWICE, negations[0], negations[1]));
  }

  private static boolean isNegation(Sentence sentence, int i) {
    if (sentence.at(i).isOneOf(NEGATIONS)) return true;
    return sentence.lower(i - 1).equals("nicht") && UN.matcher(sentence.lower(i)).matches();
  }
}
