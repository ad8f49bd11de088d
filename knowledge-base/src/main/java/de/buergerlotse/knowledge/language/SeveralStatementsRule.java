package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds two statements in one sentence that a conjunction joins.
final class SeveralStatementsRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "several-statements",
    "In diesem Satz stehen mehrere Aussagen.",
    "Machen Sie 2 Sätze daraus. Der 2. Satz darf mit „Und“, „Oder“, „Aber“ oder „Denn“ beginnen."
  );
  private static final Set<String> JOINING = Set.of("und", "oder");
  private static final Set<String> ALWAYS = WordSet.of(
    """
    sowie sondern weder entweder jedoch sowohl zwar
    """
  );
  private static final Map<String, Set<String>> PAIRS = Map.of(
    "weder",
    Set.of("noch"),
    "entweder",
    Set.of("oder"),
    "sowohl",
    Set.of("als", "wie"),
    "zwar",
    Set.of("aber", "doch", "jedoch")
  );
  private static final Set<String> AFTER_COMMA = Set.of("aber", "denn", "doch");
  private static final Set<String> DETERMINERS = Set.of("DET", "PRON");

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence ->
        IntStream.range(0, sentence.size())
          .filter(i -> joins(sentence, i))
          .limit(1)
          .mapToObj(i -> sentence.finding(RULE, i, partner(sentence, i)))
      );
  }

  /// "entweder … oder", "weder … noch": the place of the second word, which joins the statements too.
  private static int partner(Sentence sentence, int i) {
    return sentence
      .places(PAIRS.getOrDefault(sentence.lower(i), Set.of()))
      .filter(other -> other > i)
      .findFirst()
      .orElse(i);
  }

  private static boolean joins(Sentence sentence, int i) {
    if (sentence.isOneOf(i, ALWAYS)) return i > 0 || sentence.contains(Set.of("oder", "noch", "auch"));
    if (i == 0) return false;
    if (sentence.isOneOf(i, AFTER_COMMA)) return sentence.lower(i - 1).equals(",") && opposes(sentence, i);
    return sentence.isOneOf(i, JOINING) && joinsClauses(sentence, i);
  }

  /// "…, aber nicht an Silvester" in a list entry without a verb is one statement.
  private static boolean opposes(Sentence sentence, int i) {
    var before = Clause.before(sentence, i - 1);
    return Verbs.hasFinite(sentence, before) || Verbs.hasFinite(sentence, Clause.after(sentence, i + 1));
  }

  private static boolean joinsClauses(Sentence sentence, int i) {
    var left = new Clause(beforeConjunction(sentence, i), i);
    var right = Clause.after(sentence, i + 1);
    if (
      !Verbs.hasFinite(sentence, left) || (endsOnInfinitive(sentence, left) && endsOnInfinitive(sentence, right))
    ) return false;
    return Verbs.hasOwnFinite(sentence, left, right) || endsOnVerb(sentence, left, right);
  }

  /// "den Ausweis beantragen oder verlängern": a choice between infinitives, as in the name of a service.
  private static boolean endsOnInfinitive(Sentence sentence, Clause clause) {
    return clause.from() < clause.to() && Verbs.isInfinitive(sentence.at(clause.to() - 1));
  }

  /// The comma before a conjunction belongs to neither clause.
  private static int beforeConjunction(Sentence sentence, int i) {
    var end = i > 0 && sentence.lower(i - 1).equals(",") ? i - 1 : i;
    return Clause.before(sentence, end).from();
  }

  /// "… hat er beim Bauern gekauft und die Wurst beim Metzger": the verb of the second statement is left out.
  private static boolean endsOnVerb(Sentence sentence, Clause left, Clause right) {
    var last = sentence.at(left.to() - 1);
    var closed = Verbs.isParticiple(last) && left.to() - left.from() > 2;
    return closed && right.from() < right.to() && DETERMINERS.contains(sentence.at(right.from()).tag());
  }
}
