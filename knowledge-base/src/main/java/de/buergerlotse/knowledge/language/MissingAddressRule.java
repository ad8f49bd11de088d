package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds "man" and "der Antragsteller" where the reader is meant.
final class MissingAddressRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "missing-address",
    "Hier ist die Leserin oder der Leser gemeint, aber nicht angesprochen.",
    "Sprechen Sie die Person an: „Sie müssen …“, „Sie bekommen …“."
  );
  private static final Set<String> OTHERS = WordSet.of(
    """
    antragsteller antragstellerin antragstellende antragstellenden antragstellers
    anspruchsberechtigte anspruchsberechtigten leistungsberechtigte steuerpflichtige
    steuerpflichtigen meldepflichtige meldepflichtigen
    """
  );
  private static final Set<String> NAMING = Set.of("nennt", "sagt", "spricht");

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence ->
        IntStream.range(0, sentence.size())
          .filter(i -> sentence.isOneOf(i, OTHERS) || isSubject(sentence, i))
          .mapToObj(i -> sentence.finding(RULE, i, i))
      );
  }

  /// "Das nennt man: …" is the usual wording of an explanation.
  private static boolean isSubject(Sentence sentence, int i) {
    return sentence.lower(i).equals("man") && !sentence.contains(NAMING) && sentence.at(i).isTagged("PRON", "DET");
  }
}
