package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the subjunctive: "könnte", "wäre", "er sei", "sie habe".
final class SubjunctiveRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "subjunctive",
    "Hier steht der Konjunktiv (die Möglichkeitsform).",
    "Schreiben Sie, was ist. Oder schreiben Sie „vielleicht“: „Morgen regnet es vielleicht.“"
  );
  private static final Set<String> CLEAR = WordSet.of(
    """
    wäre wärst wären wärt hätte hättest hätten hättet würde würdest würden würdet könnte könntest
    könnten könntet müsste müsstest müssten dürfte dürftest dürften käme kämen ginge gäbe gäben
    bräuchte bräuchten wüsste wüssten ließe fände fänden nähme nähmen täte täten stünde stünden
    läge lägen bliebe hieße sähe sähen spräche sprächen hielte sei seien seist seiest seiet habet
    werdest könne müsse dürfe wolle solle wisse möge dächte brächte entstünde entspräche bekäme
    bekämen gälte
    """
  );
  private static final Set<String> THIRD_PERSON = WordSet.of(
    """
    er es man sie jemand niemand wer
    """
  );
  /// With a subject in the third person these are subjunctive; with "ich" they are not.
  private static final Pattern SUBJECT_BOUND = Pattern.compile("(?:habe|werde|\\p{Ll}{2,}[^t]e)");
  private static final Pattern SECOND_PLURAL = Pattern.compile("\\p{Ll}{2,}(?<![tdmn])et");

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence ->
        IntStream.range(0, sentence.size())
          .filter(i -> isSubjunctive(sentence, i))
          .mapToObj(i -> sentence.finding(RULE, i, i))
      );
  }

  private static boolean isSubjunctive(Sentence sentence, int i) {
    if (sentence.at(i).isOneOf(CLEAR)) return !sentence.at(i).is("Sei") && !sentence.lower(i + 1).equals("sie");
    if (!sentence.at(i).isTagged("VERB", "AUX") || i == 0) return false;
    var subject = sentence.lower(i - 1);
    if (subject.equals("ihr")) return (
      SECOND_PLURAL.matcher(sentence.lower(i)).matches() && sentence.lower(i).startsWith("hab")
    );
    return (
      THIRD_PERSON.contains(subject) &&
      !sentence.at(i - 1).is("Sie") &&
      SUBJECT_BOUND.matcher(sentence.lower(i)).matches()
    );
  }
}
