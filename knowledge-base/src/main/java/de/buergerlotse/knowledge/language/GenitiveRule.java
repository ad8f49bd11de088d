package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the genitive: "des Fahrrads", "die Höhe der Gebühr", "dessen Angebot".
final class GenitiveRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "genitive",
    "Hier steht der Genitiv. Viele Menschen verstehen ihn schwer.",
    "Schreiben Sie „von dem“, „von der“ oder „von“, zum Beispiel: „die Nummer von dem Konto“."
  );
  private static final Set<String> ALWAYS = Set.of("dessen", "deren", "wessen", "jemandes", "niemandes");
  private static final Pattern CLEAR = Pattern.compile(
    "des|(?:ein|kein|mein|dein|sein|ihr|unser|eur|jed|dies|jen|welch|manch|solch)es"
  );
  private static final Pattern FEMININE = Pattern.compile("der|(?:ein|kein|mein|dein|sein|ihr|unser|eur|dies)er|aller");
  private static final Pattern GENITIVE_NOUN = Pattern.compile("\\p{L}*(?:s|n|ß|x|z)");
  private static final Pattern SUBJECT_FORM = Pattern.compile(
    "\\p{L}*(?:us|is|ss|ps|los|gas|glas|gras|moos|ns|express)"
  );
  private static final Set<String> MASCULINE = WordSet.of(
    """
    antrag ausweis bescheid brief müll vater mann mensch vermieter mieter arzt führer hund pass schein vertrag termin tag monat
    platz ort beruf grund rest teil weg kreis staat verein ehemann sohn bruder chef nachbar umzug einzug auszug betrag lohn
    unterhalt aufenthalt titel halter käufer verkäufer eigentümer arbeitgeber fahrer
    """
  );
  private static final Set<String> POLITE = Set.of("sie", "ihnen", "ihr");
  private static final Set<String> WITH_DATIVE = WordSet.of(
    """
    hilft helfen gehört gehören gibt geben zeigt zeigen schickt schicken sagt sagen schreibt schreiben meldet melden erklärt
    erklären antwortet antworten dankt danken bringt bringen bezahlt zahlt zahlen
    """
  );
  private static final int FURTHEST_NOUN = 3;

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence ->
        IntStream.range(0, sentence.size())
          .filter(i -> noun(sentence, i) >= 0)
          .mapToObj(i -> sentence.finding(RULE, i, noun(sentence, i)))
      );
  }

  /// Index of the noun when a genitive starts here, else -1.
  private static int noun(Sentence sentence, int i) {
    if (sentence.isOneOf(i, ALWAYS)) return isRelative(sentence, i) ? -1 : i;
    var noun = nextNoun(sentence, i);
    if (noun < 0) return -1;
    if (CLEAR.matcher(sentence.lower(i)).matches()) return GENITIVE_NOUN.matcher(sentence.lower(noun)).matches()
      ? masculine(sentence, i, noun)
      : -1;
    return FEMININE.matcher(sentence.lower(i)).matches() && !isMasculine(sentence.at(noun)) && followsNoun(sentence, i)
      ? noun
      : -1;
  }

  /// "ihr eigenes Haus", "dieses Formular" end like a genitive: the noun itself must show it, except after "des".
  private static int masculine(Sentence sentence, int i, int noun) {
    if (sentence.lower(i).equals("des")) return noun;
    var ends = sentence.lower(noun).endsWith("s") && !sentence.lower(noun).endsWith("ss") && i > 0;
    return ends &&
      (sentence.at(i - 1).isNoun() || sentence.at(i - 1).isTagged("ADP")) &&
      !isSubjectForm(sentence.at(noun))
      ? noun
      : -1;
  }

  /// The noun ends in s by itself: "dieses Haus" is no genitive.
  private static boolean isSubjectForm(Token noun) {
    return SUBJECT_FORM.matcher(noun.lower()).matches();
  }

  /// "Die Höhe der Gebühr": a noun stands right before; a verb or preposition there would govern a dative.
  private static boolean followsNoun(Sentence sentence, int i) {
    if (i == 0 || !sentence.at(i - 1).isNoun() || sentence.at(i - 1).isOneOf(POLITE)) return false;
    var opensQuestion = i == 1 && (sentence.isQuestion() || sentence.lower(0).endsWith("t"));
    return !opensQuestion && !sentence.contains(WITH_DATIVE);
  }

  /// "der Brief" is a subject: masculine nouns have no genitive with "der".
  private static boolean isMasculine(Token noun) {
    return MASCULINE.stream().anyMatch(noun.lower()::endsWith);
  }

  private static boolean isRelative(Sentence sentence, int i) {
    return sentence.lower(i - 1).equals(",");
  }

  private static int nextNoun(Sentence sentence, int i) {
    for (var j = i + 1; j < Math.min(sentence.size(), i + 1 + FURTHEST_NOUN); j++) {
      if (sentence.at(j).isNoun()) return j;
      if (!sentence.at(j).isTagged("ADJ", "NUM", "ADV", "VERB", "DET")) return -1;
    }
    return -1;
  }
}
