package de.buergerlotse.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class GermanWordPairsTest {

  @Test
  void joinsNeighboursAcrossStopWords() throws IOException {
    assertEquals(List.of("antrag wohngeld", "wohngeld stell"), pairs("Antrag auf Wohngeld stellen"));
  }

  @Test
  void givesNothingForOneWord() throws IOException {
    assertEquals(List.of(), pairs("Wohngeld"));
  }

  @Test
  void beginsAnewWithEachText() throws IOException {
    try (var words = new GermanWordPairs()) {
      pairs(words, "Wohngeld");
      assertEquals(List.of("hund steu"), pairs(words, "Hund Steuer"));
    }
  }

  private static List<String> pairs(String text) throws IOException {
    try (var words = new GermanWordPairs()) {
      return pairs(words, text);
    }
  }

  private static List<String> pairs(GermanWordPairs words, String text) throws IOException {
    var found = new ArrayList<String>();
    try (var stream = words.tokenStream("pairs", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) found.add(term.toString());
      stream.end();
    }
    return found;
  }
}
