package de.buergerlotse.knowledge.language;

import java.util.Set;
import java.util.regex.Pattern;

/// Guesses from its shape whether a word is a foreign word that few readers know.
///
/// Endings and letters of Greek, Latin and French words count; everyday ones ("Telefon", "Information") are on a list.
final class ForeignWords {

  private static final Pattern SHAPE = Pattern.compile(
    "\\p{L}{3,}(?:ismus|ismen|istisch|ität|itäten|ologie|ologisch|ologe|ologen|atorisch|ativ|itiv|uell|iell|ional|ibel|" +
      "ifizieren|ifiziert|isieren|isiert|isierung|ifikation|ikation|isation|skop|metrisch|graphisch|ographie|" +
      "ktur|kturell|ktion|enzen|kativ|ktiv|kratie|krie|ierung)(?:e[mnrs]?)?|" +
      "(?:\\p{L}*(?:sth|ynch|ymm|psych|adminis|konfi|autor|transpar|parti[zk]|kontra|inter(?!n|ess)|hypo|pseud|xeno|" +
      "äquival|adäqua|obliga|fakultat|temporär|sukzess|expliz|impliz|subven|sanktio|legiti|lizen[zs]|ressour|indiv)\\p{L}{2,})"
  );
  private static final Set<String> EVERYDAY = Set.copyOf(ResourceLines.read("everyday-foreign-words"));
  private static final WordList KNOWN = WordList.of("everyday-foreign-words");
  private static final int SHORTEST = 6;
  private static final int LONGEST = 40;

  private ForeignWords() {}

  static boolean looksForeign(Token word) {
    var lower = word.lower();
    if (lower.length() < SHORTEST || lower.length() > LONGEST || word.isTagged("PROPN")) return false;
    if (!SHAPE.matcher(lower).matches()) return false;
    return (
      KNOWN.find(word).isEmpty() &&
      EVERYDAY.stream().noneMatch(known -> known.length() >= SHORTEST && lower.endsWith(known))
    );
  }
}
