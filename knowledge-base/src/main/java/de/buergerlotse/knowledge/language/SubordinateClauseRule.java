package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds subordinate clauses that a conjunction or a question word opens.
final class SubordinateClauseRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "subordinate-clause",
    "Dieser Satz hat einen Nebensatz.",
    "Machen Sie 2 kurze Hauptsätze daraus, zum Beispiel mit „Deshalb“, „Dann“ oder „Denn“."
  );
  private static final Set<String> CONJUNCTIONS = WordSet.of(
    """
    weil dass obwohl obgleich damit falls sofern sobald solange während bevor ehe nachdem indem
    sodass ob wenn seitdem soweit wobei wodurch wohingegen sowie weshalb wofür als bis da seit
    """
  );
  /// At the start of a sentence these are also prepositions or adverbs ("Damit können Sie …").
  private static final Set<String> NEEDS_COMMA = WordSet.of(
    """
    damit während bis da seit als sowie solange seitdem soweit
    """
  );
  private static final Set<String> QUESTION_WORDS = WordSet.of(
    """
    was wer wen wem wessen wo wohin woher wann wie warum wieso weshalb wozu wofür womit worüber
    worauf woran welche welcher welches welchen welchem
    """
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence ->
        IntStream.range(0, sentence.size())
          .filter(i -> opens(sentence, i))
          .limit(1)
          .mapToObj(i -> sentence.finding(RULE, i, i))
      );
  }

  private static boolean opens(Sentence sentence, int i) {
    if (sentence.isOneOf(i, CONJUNCTIONS) && opensByConjunction(sentence, i)) return true;
    if (!sentence.isOneOf(i, QUESTION_WORDS)) return false;
    if (i == 0 || (i == 1 && sentence.at(0).isTagged("ADP"))) return (
      !sentence.isQuestion() && closesBeforeVerb(sentence, i)
    );
    return afterComma(sentence, i) && Verbs.hasFinite(sentence, Clause.after(sentence, i));
  }

  private static boolean opensByConjunction(Sentence sentence, int i) {
    if (i > 0) return afterComma(sentence, i) && (!sentence.isOneOf(i, NEEDS_COMMA) || endsOnVerb(sentence, i));
    return !sentence.isOneOf(i, NEEDS_COMMA) || (closesBeforeVerb(sentence, i) && endsOnVerb(sentence, i));
  }

  /// ", weil …", also with a preposition or particle between: ", über wen …", ", auch wenn …".
  private static boolean afterComma(Sentence sentence, int i) {
    if (sentence.lower(i - 1).equals(",")) return true;
    return i > 1 && sentence.lower(i - 2).equals(",") && sentence.at(i - 1).isTagged("ADP", "ADV", "PART");
  }

  /// "Was dieser Test bringt, weiß ich nicht": a verb, a comma, a verb.
  private static boolean closesBeforeVerb(Sentence sentence, int i) {
    var clause = Clause.after(sentence, i + 1);
    return sentence.lower(clause.to()).equals(",") && Verbs.hasFinite(sentence, clause);
  }

  private static boolean endsOnVerb(Sentence sentence, int i) {
    var clause = Clause.after(sentence, i + 1);
    return clause.to() > clause.from() + 1 && sentence.at(clause.to() - 1).isTagged("VERB", "AUX");
  }
}
