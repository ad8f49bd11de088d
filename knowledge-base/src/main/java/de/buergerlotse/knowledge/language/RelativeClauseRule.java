package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds relative clauses: a comma, perhaps a preposition, a relative pronoun, and later a verb.
final class RelativeClauseRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "relative-clause",
    "Dieser Satz hat einen Relativsatz.",
    "Machen Sie einen eigenen Satz daraus, zum Beispiel: „Das Amt hilft Ihnen. Das Amt ist in der Bahnhofstraße.“"
  );
  private static final Pattern VERB_ENDING = Pattern.compile("\\p{Ll}{2,}(?:t|en|e)");
  private static final Set<String> PRONOUNS = WordSet.of(
    """
    der die das den dem denen dessen deren welcher welche welches welchen welchem
    """
  );

  /// The tagger takes them for prepositions; "als das Telefon klingelte" is another kind of clause.
  private static final Set<String> CONJUNCTIONS = WordSet.of("als wie während");

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence ->
        IntStream.range(1, sentence.size())
          .filter(comma -> sentence.lower(comma).equals(","))
          .filter(comma -> isRelative(sentence, pronoun(sentence, comma + 1)))
          .limit(1)
          .mapToObj(comma -> sentence.finding(RULE, comma + 1, pronoun(sentence, comma + 1)))
      );
  }

  private static int pronoun(Sentence sentence, int start) {
    var preposition =
      start + 1 < sentence.size() && sentence.at(start).isTagged("ADP") && !sentence.isOneOf(start, CONJUNCTIONS);
    return preposition ? start + 1 : Math.min(start, sentence.size() - 1);
  }

  /// The verb stands at the end of the clause; in "…, das weiß ich" it follows at once and the clause is a main clause.
  private static boolean isRelative(Sentence sentence, int i) {
    if (!sentence.isOneOf(i, PRONOUNS)) return false;
    var clause = Clause.after(sentence, i + 1);
    var second = i + 1 < sentence.size() && Verbs.isFinite(sentence, i + 1, clause);
    if (second && clause.to() - clause.from() > 1) return false;
    return clause.to() > clause.from() && endsOnVerb(sentence, clause);
  }

  /// The tagger takes some verbs at the end for adverbs: a word in small letters with the ending of a verb is enough.
  private static boolean endsOnVerb(Sentence sentence, Clause clause) {
    var last = sentence.at(clause.to() - 1);
    if (last.isTagged("VERB", "AUX")) return true;
    return clause.to() - clause.from() > 1 && VERB_ENDING.matcher(last.word()).matches();
  }
}
