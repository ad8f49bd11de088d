package de.buergerlotse.knowledge.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Each two index terms that follow each other, as one: "drei wichtige Fristen" gives "drei wichtig" and "wichtig frist".
///
/// Stop words between them are gone already, so "Antrag auf Wohngeld" is a pair, too.
final class NeighbouringWords extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private String before = "";

  NeighbouringWords(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      var first = before;
      before = term.toString();
      if (first.isEmpty()) continue;
      term.setEmpty().append(first).append(' ').append(before);
      return true;
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    before = "";
  }
}
