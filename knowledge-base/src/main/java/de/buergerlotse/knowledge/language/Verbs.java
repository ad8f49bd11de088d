package de.buergerlotse.knowledge.language;

import java.util.Set;
import java.util.regex.Pattern;

/// What the form of a German verb tells: finite, participle, infinitive. The tagger knows only that it is a verb.
final class Verbs {

  /// Modal and auxiliary verbs in the present tense.
  static final Set<String> AUXILIARIES = WordSet.of(
    """
    bin bist ist sind seid war waren habe hast hat haben habt hatte hatten werde wirst wird werden
    werdet wurde wurden kann kannst können könnt konnte konnten muss musst müssen müsst musste
    mussten darf darfst dürfen dürft durfte durften soll sollst sollen sollt sollte sollten will
    willst wollen wollt wollte wollten mag mögen möchte möchten lassen lässt
    """
  );
  /// After these an infinitive closes the clause.
  private static final Set<String> WITH_INFINITIVE = WordSet.of(
    """
    werde wirst wird werden werdet würde würden kann kannst können könnt konnte konnten könnte
    könnten muss musst müssen müsst musste mussten müsste müssten darf dürfen durfte durften soll
    sollen sollte sollten will wollen wollte wollten möchte möchten lassen lässt ließ helfen hilft
    gehen geht lernen lernt sehen hören höre sehe
    """
  );
  private static final Set<String> TO_BE_AND_TO_HAVE = WordSet.of(
    """
    bin bist ist sind seid war waren habe hast hat haben habt hatte hatten sei wird werden wurde
    wurden worden werde hätte hätten wäre wären würde würden
    """
  );
  private static final Pattern WEAK = Pattern.compile(
    "(?:\\p{L}*ge\\p{L}{2,}t|(?:be|emp|ent|er|ver|zer|miss|über|unter|um|wider|hinter|durch)\\p{L}{2,}t|\\p{L}{2,}iert|" +
      "(?:ab|an|auf|aus|bei|ein|mit|nach|vor|zu|weg|her|hin|nieder|dar|um)(?:be|er|ver|ent)\\p{L}{2,}t)"
  );
  private static final Pattern STRONG = Pattern.compile(
    "\\p{L}*(?:ge|be|er|ver|ent|zer|miss|über|unter|wider|voll|emp|um|wieder)(?:nommen|geben|schrieben|sehen|lesen|gessen|tragen|" +
      "funden|bunden|sprochen|brochen|stohlen|loren|zogen|schlossen|troffen|worfen|halten|lassen|laden|rufen|stiegen|blieben|" +
      "gangen|kommen|fahren|laufen|waschen|wachsen|holfen|beten|legen|sessen|standen|schnitten|strichen|griffen|sungen|trunken|" +
      "sprungen|schwommen|gonnen|wonnen|gossen|flossen|boten|bogen|flogen|logen|trogen|schoben|hoben|wogen|boren|tan|wesen|worden|" +
      "backen|messen|treten|fangen|hangen|stoßen|heißen|wiesen|ziehen|liehen|schienen|storben|worben|dorben|fohlen|golten|" +
      "raten|schlagen|rissen|schieden|mieden|trieben|rieben|schmolzen|froren|brannt|kannt|nannt|dacht|bracht|sandt|wandt|setzt)"
  );
  /// With "ge" inside they are never finite.
  private static final Pattern CLEAR = Pattern.compile("(?:\\p{L}{2,6})?ge\\p{L}{2,}(?:t|en)|verloren|geschehen");
  /// Look like participles and are infinitives or present forms.
  private static final Set<String> NO_PARTICIPLES = WordSet.of(
    """
    gehören gehört gehen geben gelten gewinnen genießen gestalten gebrauchen gelangen gelingen
    geschehen gefallen genügen gestatten bekommen bekommt behalten bleiben besteht geht steht gibt
    gilt beginnt erhält enthält verliert übernehmen vergessen verlassen bereit berechtigt bestimmt
    geeignet gesamt gerecht gut gesund bekannt beliebt verwandt recht nicht erst echt leicht
    schlecht verschieden zufrieden verheiratet geschieden
    """
  );

  private static final Pattern INFINITIVE_ENDING = Pattern.compile("\\p{Ll}+(?:en|ern|eln)|sein|tun");
  /// After "zu" they are no verbs: "zu den".
  private static final Set<String> NO_INFINITIVES = WordSet.of(
    """
    den einen ihnen wenigen allen diesen ihren unseren
    """
  );
  /// "anzumelden", "vorzulegen".
  private static final Pattern WITH_ZU_INSIDE = Pattern.compile(
    "(?:ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|los|mit|nach|teil|um|vor|weg|weiter|zu|zurück|zusammen)zu\\p{Ll}{2,}n"
  );

  private Verbs() {}

  static boolean isParticiple(Token token) {
    if (token.startsUpper() || !token.isTagged("VERB", "ADJ", "ADV", "AUX", "X", "NOUN")) return false;
    var word = token.lower();
    return !NO_PARTICIPLES.contains(word) && (WEAK.matcher(word).matches() || STRONG.matcher(word).matches());
  }

  static boolean isInfinitive(Token token) {
    return token.isTagged("VERB", "AUX") && (token.lower().endsWith("n") || token.isOneOf(Set.of("sein", "tun")));
  }

  /// Whether the token at a place is an infinitive with "zu" before or inside it: "zu helfen", "anzumelden".
  static boolean isInfinitiveWithZu(Sentence sentence, int i) {
    var verb = sentence.at(i);
    if (WITH_ZU_INSIDE.matcher(verb.lower()).matches() && verb.isTagged("VERB", "ADJ", "ADV")) return true;
    return (
      sentence.lower(i - 1).equals("zu") &&
      verb.isTagged("VERB", "AUX", "ADJ") &&
      INFINITIVE_ENDING.matcher(verb.word()).matches() &&
      !verb.startsUpper() &&
      !verb.isOneOf(NO_INFINITIVES)
    );
  }

  /// Whether the verb at a place is the finite verb of its clause, and not a part of a predicate with an auxiliary there.
  static boolean isFinite(Sentence sentence, int i, Clause clause) {
    var token = sentence.at(i);
    if (token.isOneOf(AUXILIARIES)) return !isLastInfinitive(sentence, i, clause);
    if (!token.isTagged("VERB", "AUX") || sentence.lower(i - 1).equals("zu")) return false;
    if (
      isParticiple(token) && (CLEAR.matcher(token.lower()).matches() || holds(sentence, clause, TO_BE_AND_TO_HAVE))
    ) return false;
    return !isInfinitive(token) || !holds(sentence, clause, WITH_INFINITIVE);
  }

  private static boolean isLastInfinitive(Sentence sentence, int i, Clause clause) {
    if (!sentence.lower(i).endsWith("en") || i + 1 != clause.to()) return false;
    return clause.places().anyMatch(other -> other != i && sentence.isOneOf(other, AUXILIARIES));
  }

  private static boolean holds(Sentence sentence, Clause clause, Set<String> words) {
    return clause.places().anyMatch(i -> sentence.isOneOf(i, words));
  }

  /// Whether a clause has a finite verb.
  static boolean hasFinite(Sentence sentence, Clause clause) {
    return clause.places().anyMatch(i -> isFinite(sentence, i, clause));
  }

  /// Whether a clause after a conjunction has a finite verb of its own: in "er hat Eier und Milch gekauft" it has none.
  static boolean hasOwnFinite(Sentence sentence, Clause left, Clause right) {
    return right.places().anyMatch(i -> isFinite(sentence, i, new Clause(left.from(), right.to())));
  }
}
