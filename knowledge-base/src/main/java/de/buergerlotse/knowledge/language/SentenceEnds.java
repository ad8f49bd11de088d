package de.buergerlotse.knowledge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Decides where sentences end. A colon before a space ends one; the dot of an ordinal ("am 9. April") does not.
final class SentenceEnds {

  private static final Set<String> MARKS = Set.of(".", "!", "?", ":", "…", "...", "..", ";");
  private static final Set<String> CLOSING = Set.of("“", "”", "\"", "«", "»", ")", "'");
  private static final Set<String> OPENERS = WordSet.of(
    """
    DET PRON ADV SCONJ CCONJ AUX ADP PART VERB
    """
  );
  private static final int LONGEST = 300;

  private SentenceEnds() {}

  static List<List<Token>> split(List<Token> tokens) {
    var sentences = new ArrayList<List<Token>>();
    var start = 0;
    for (var i = 0; i < tokens.size(); i++) {
      if (i + 1 == tokens.size() || i - start >= LONGEST || isEnd(tokens, i)) {
        sentences.add(tokens.subList(start, i + 1));
        start = i + 1;
      }
    }
    return sentences;
  }

  private static boolean isEnd(List<Token> tokens, int i) {
    var token = tokens.get(i);
    var next = tokens.get(i + 1);
    if (CLOSING.contains(next.word()) || next.from() == token.to()) return false;
    if (CLOSING.contains(token.word())) return i > 0 && ends(tokens, i - 1);
    return ends(tokens, i);
  }

  private static boolean ends(List<Token> tokens, int i) {
    if (!MARKS.contains(tokens.get(i).word())) return false;
    return !tokens.get(i).is(".") || !isOrdinal(tokens, i);
  }

  private static boolean isOrdinal(List<Token> tokens, int dot) {
    if (dot == 0 || !tokens.get(dot - 1).isNumber() || tokens.get(dot - 1).isReference()) return false;
    var next = tokens.get(dot + 1);
    return !(next.startsUpper() && OPENERS.contains(next.tag()));
  }
}
