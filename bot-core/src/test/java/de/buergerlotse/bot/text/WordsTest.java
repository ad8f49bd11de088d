package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @Test
  void partsATextIntoFoldedWords() {
    assertEquals(List.of("was", "kostet", "der", "fuhrerschein"), Words.of("Was kostet der Führerschein?"));
  }

  @Test
  void partsWhatIsFoldedAlready() {
    assertEquals(List.of("neuer", "pass"), Words.ofFolded(" neuer  pass "));
  }

  @Test
  void makesEveryNumberTheSame() {
    assertEquals(List.of("pass", "#", "und", "#"), Words.of("Pass 2031 und 7"));
  }

  @Test
  void keepsWordsThatContainDigits() {
    assertEquals(List.of("a38", "24h"), Words.of("A38 24h"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "  ", "?!", "\0" })
  void findsNoWordInNothing(String text) {
    assertEquals(List.of(), Words.of(text));
  }

  @Test
  void cutsEndlessWords() {
    var words = Words.of("a".repeat(100_000) + " pass");
    assertEquals(List.of("a".repeat(Words.LONGEST_WORD), "pass"), words);
  }

  @Test
  void stopsAfterTheMostWords() {
    assertEquals(Words.MOST_WORDS, Words.of("pass ".repeat(100_000)).size());
  }

  @Test
  void partsSentencesAtTheirMarks() {
    assertEquals(
      List.of("Hallo!", "Mein Pass ist weg.", "Was nun?", "Danke"),
      Words.sentences("Hallo!  Mein Pass ist weg. Was nun? Danke")
    );
  }

  @Test
  void partsSentencesAtLineEnds() {
    assertEquals(List.of("Mein Pass", "ist weg"), Words.sentences("Mein Pass\n\n ist weg\n"));
  }

  @Test
  void partsSentencesAfterQuotationMarks() {
    assertEquals(List.of("Er sagte: „Nein.", "Und ging…", "Gut"), Words.sentences("Er sagte: „Nein.“ Und ging… Gut"));
  }

  @Test
  void keepsNumbersWithAPointTogether() {
    assertEquals(List.of("Kostet das 27.60 Euro?"), Words.sentences("Kostet das 27.60 Euro?"));
  }

  @Test
  void takesATextWithoutMarksForOneSentence() {
    assertEquals(List.of("mein pass ist weg"), Words.sentences(" mein pass ist weg "));
  }

  @Test
  void findsNoSentenceInNothing() {
    assertEquals(List.of(), Words.sentences(" \n \n"));
  }
}
