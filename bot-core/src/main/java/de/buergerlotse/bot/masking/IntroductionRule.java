package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The name after "ich heiße", "mein Name ist", "hier spricht", or the label of a form: "Vorname:".
final class IntroductionRule implements MaskingRule {

  private static final Set<String> CALLED = Set.of(
    "heisse",
    "heiss",
    "heise",
    "heisst",
    "heissen",
    "hiess",
    "namens",
    "genannt"
  );
  /// Of forms: "Vorname: Anna".
  private static final Set<String> LABELS = Set.of(
    "name",
    "namen",
    "nachname",
    "nachnamen",
    "vorname",
    "vornamen",
    "familienname",
    "rufname",
    "geburtsname",
    "madchenname",
    "kind",
    "absender",
    "antragsteller",
    "antragstellerin",
    "ansprechpartner",
    "ansprechpartnerin",
    "unterzeichner",
    "unterschrift",
    "gez",
    "halter",
    "halterin",
    "sachbearbeiter",
    "sachbearbeiterin",
    "betreuer",
    "betreuerin",
    "kontoinhaber",
    "kontoinhaberin",
    "mieter",
    "mieterin",
    "vermieter",
    "vermieterin",
    "betreff",
    "patient",
    "patientin"
  );
  private static final Set<String> LINKS = Set.of(
    "ist",
    "lautet",
    "war",
    "also",
    "ubrigens",
    "jetzt",
    "seit",
    "und",
    "ich",
    "er",
    "sie",
    "es",
    "wir",
    "nun",
    "heute",
    "fruher",
    "vorher",
    "nachname",
    "vorname",
    "zwar",
    "im",
    "in",
    "der",
    "die"
  );
  private static final Set<String> HERE = Set.of("hier", "am", "es");
  private static final Set<String> SPEAKS = Set.of("spricht", "schreibt", "ist", "apparat", "nochmal");
  private static final Set<String> BORN = Set.of("geborene", "geborener", "geb", "geborenen");
  private static final Set<String> FOR = Set.of(
    "auftrag",
    "namen",
    "vollmacht",
    "co",
    "hd",
    "verheiratet",
    "geschieden",
    "vertreten",
    "ausgestellt",
    "angehort",
    "gehort",
    "betreffs",
    "bezuglich",
    "betrifft",
    "gestorben",
    "grab",
    "unterschrieben",
    "geht",
    "unterzeichnet"
  );
  private static final Set<String> PREPOSITIONS = Set.of("von", "fur", "mit", "auf", "durch", "an", "um");

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<Span>();
    for (var index = 0; index < text.tokens().size(); index++) {
      var start = nameAfter(text, index);
      if (start < 0) continue;
      var end = NameRun.end(text, start);
      spans.add(text.span(start, end, PersonalData.NAME));
      index = end - 1;
    }
    return spans;
  }

  /// Where a name begins that the word at the index announces; negative when it announces none.
  private static int nameAfter(CitizenText text, int index) {
    var word = text.token(index).folded();
    if (CALLED.contains(word)) return loose(text, skip(text, index + 1));
    if (LABELS.contains(word)) return labelled(text, index);
    if (
      word.equals("o") &&
      text
        .token(index - 1)
        .folded()
        .equals("c")
    ) return strict(text, index + 1);
    if (BORN.contains(word)) return strict(text, index + 1);
    if (word.equals("bins")) return loose(text, skip(text, index + 1));
    if (
      (word.equals("a") || word.equals("v")) &&
      text
        .token(index - 1)
        .folded()
        .equals("i")
    ) return strict(text, index + 1);
    if (
      word.equals("bin") &&
      text
        .token(index - 1)
        .folded()
        .equals("ich")
    ) return self(text, index + 1);
    if (
      word.equals("ich") &&
      text
        .token(index - 1)
        .folded()
        .equals("bin")
    ) return self(text, index + 1);
    if (SPEAKS.contains(word) && HERE.contains(text.token(index - 1).folded())) return strict(
      text,
      skip(text, index + 1)
    );
    if (FOR.contains(word) && PREPOSITIONS.contains(text.token(index + 1).folded())) return strict(text, index + 2);
    return -1;
  }

  /// A word in small letters right behind a label is rather the sentence going on: "den Namen ändern".
  private static int labelled(CitizenText text, int index) {
    var start = skip(text, index + 1);
    var token = text.token(start);
    var goesOn =
      start == index + 1 &&
      token.attached() &&
      !token.capital() &&
      (!NameWords.isKnown(token.folded()) || NameWords.isCommon(token.folded()));
    return goesOn ? -1 : loose(text, start);
  }

  private static int skip(CitizenText text, int index) {
    var start = index;
    while (start - index < 3 && LINKS.contains(text.token(start).folded())) start++;
    while (Set.of("herr", "frau", "die", "der").contains(text.token(start).folded())) start++;
    return start;
  }

  /// Any word that may be a name, also in small letters.
  private static int loose(CitizenText text, int start) {
    var token = text.token(start);
    if (NameRun.isInitial(token) || NameWords.isSurely(token.folded())) return start;
    return (token.capital() ? text.mayBeName(start) : text.maySmallBeName(start)) ? start : -1;
  }

  private static int strict(CitizenText text, int start) {
    var token = text.token(start);
    if (!token.isWord()) return -1;
    var known = NameWords.isSurely(token.folded());
    return known || (token.capital() && text.mayBeName(start)) ? start : -1;
  }

  /// "Ich bin Rentner" is no name, "ich bin Sabine" and "ich bin die Frau Kurz" are.
  private static int self(CitizenText text, int index) {
    var start = index;
    while (Set.of("es", "die", "der", "das", "hier", "auch").contains(text.token(start).folded())) start++;
    var token = text.token(start);
    if (!token.isWord()) return -1;
    if (NameWords.isSurely(token.folded())) return start;
    var two =
      NameWords.isKnown(token.folded()) &&
      text.token(start + 1).attached() &&
      NameWords.isKnown(text.token(start + 1).folded());
    if (two) return start;
    var next = text.token(start + 1);
    var full =
      token.capital() && text.mayBeName(start) && next.attached() && next.capital() && text.mayBeName(start + 1);
    return full ? start : -1;
  }
}
