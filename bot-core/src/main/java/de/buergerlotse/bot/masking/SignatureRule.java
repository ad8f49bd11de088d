package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The name below a letter: after "Mit freundlichen Grüßen", "LG", "Danke".
final class SignatureRule implements MaskingRule {

  private static final Set<String> GREETINGS = Set.of(
    "gruss",
    "grusse",
    "grussen",
    "grusses",
    "mfg",
    "lg",
    "vg",
    "bg",
    "hochachtungsvoll",
    "regards",
    "gruessle",
    "grussle",
    "mfgr",
    "vlg",
    "slg"
  );
  private static final Set<String> THANKS = Set.of(
    "danke",
    "dank",
    "dankeschon",
    "merci",
    "thanks",
    "mercy",
    "voraus",
    "hilfe",
    "tschuss",
    "wiedersehen",
    "wiederhoren"
  );
  private static final Set<String> BETWEEN = Set.of(
    "aus",
    "ihr",
    "ihre",
    "euer",
    "eure",
    "dein",
    "deine",
    "die",
    "der",
    "familie",
    "fam",
    "von",
    "frau",
    "herr",
    "dr",
    "prof",
    "sendet",
    "wunscht",
    "und",
    "musterstadt",
    "musterkreis",
    "dem",
    "schonen",
    "sonnigen",
    "jo",
    "i",
    "a",
    "v",
    "dipl",
    "ing"
  );
  private static final int MOST_WORDS = 6;

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<Span>();
    var size = text.tokens().size();
    for (var index = Math.max(0, size - MOST_WORDS - 1); index < size; index++) {
      var word = text.token(index).folded();
      if (GREETINGS.contains(word)) addNames(text, index + 1, spans, false);
      else if (THANKS.contains(word)) addNames(text, index + 1, spans, true);
    }
    return spans;
  }

  /// All that is left of the text must be a name, or nothing of it is.
  private static void addNames(CitizenText text, int start, List<Span> spans, boolean strict) {
    var found = new ArrayList<Span>();
    for (var index = start; index < text.tokens().size(); index++) {
      var token = text.token(index);
      if (BETWEEN.contains(token.folded())) continue;
      var isName =
        (token.isWord() && token.folded().length() == 1) || (text.mayBeName(index) && fits(text, index, strict));
      if (isName) found.add(text.span(index, index + 1, PersonalData.NAME));
      else if (!NameWords.isCommon(token.folded())) break;
    }
    spans.addAll(found);
  }

  /// After thanks, a word in small letters is a name only if it is the last.
  private static boolean fits(CitizenText text, int index, boolean strict) {
    var token = text.token(index);
    if (!strict || token.capital() || NameWords.isSurely(token.folded())) return true;
    return index == text.tokens().size() - 1 && text.maySmallBeName(index);
  }
}
