package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPatternTest {

  private static boolean isIn(String pattern, String text) {
    return WordPattern.parse(pattern).isIn(Words.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "es brennt, ES BRENNT!, true",
    "es brennt, Bei uns brennt es, false",
    "haus|wohnung brennt, unsere Wohnung brennt, true",
    "haus|wohnung brennt, unser Schuppen brennt, false",
    "spring* … brück*, ich springe jetzt von der Brücke, true",
    "spring* … brück*, ich springe jetzt gleich heute von der Brücke, false",
    "spring* …… brück*, ich springe jetzt gleich heute von der Brücke, true",
    "mich …… geschlagen, er hat mich in der Nacht auf heute im Flur geschlagen, true",
    "mich …… geschlagen, er hat mich in der Nacht auf heute im dunklen Flur unten geschlagen, false",
    "schlägt mich, er schlaegt mich, true",
    "brennt ! licht|lampe*, das Licht im Flur brennt, false",
    "brennt ! licht|lampe*, die Lampen im Flur brennt, false",
    "brennt ! licht|lampe*, der Flur brennt, true",
  })
  void findsWordsInTheirOrder(String pattern, String text, boolean found) {
    assertEquals(found, isIn(pattern, text), text);
  }

  @Test
  void aGapMayBeEmpty() {
    assertTrue(isIn("will … sterben", "ich will sterben"));
  }

  @Test
  void aFirstFitThatLeadsNowhereIsNotTheLast() {
    assertTrue(isIn("will … nicht leben", "ich will will sehr nicht leben"));
    assertTrue(isIn("nach gas", "nach hause, dort riecht es nach gas"));
  }

  @Test
  void theEndOfTheTextEndsTheSearch() {
    assertFalse(isIn("nach … gas", "es riecht nach"));
    assertFalse(isIn("nach gas", ""));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "",
      " ",
      "… leben",
      "leben …",
      "a … … b",
      "a …… … b",
      "…… b",
      "a ……",
      "a|",
      "|",
      "*",
      "a ! b ! c",
      "a ! b c",
      "a ! ",
    }
  )
  void aPatternThatCanMeanNothingIsRefused(String pattern) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> WordPattern.parse(pattern));
    assertTrue(refusal.getMessage().endsWith(pattern), refusal.getMessage());
  }

  @Test
  void tellsTheWordsOfEachPlaceThatListsThem() {
    assertEquals(List.of(Set.of("haus", "hutte"), Set.of("brennt")), WordPattern.parse("Haus|Hütte … brennt").places());
    assertEquals(List.of(Set.of("brennt")), WordPattern.parse("haus|woh* brennt").places());
  }

  @Test
  void isFoundAroundEachOfItsWordsAndNowhereElse() {
    var pattern = WordPattern.parse("es …… in|auf haus*|hof");
    var words = Words.of("ja also es brennt bei uns ganz oben in dem in Hausflur und nebenan");
    for (var place : List.of(2, 10, 11)) assertTrue(pattern.isAround(words, place), words.get(place));
    assertFalse(pattern.isAround(words, 1));
    assertFalse(WordPattern.parse("es …… hausflur ! nebenan").isAround(words, 2));
    var far = new ArrayList<>(Collections.nCopies(50, "und"));
    far.addAll(words);
    assertFalse(pattern.isAround(far, 30));
  }

  @Test
  void manyNearFitsDoNotCostMoreThanTheyAreWorth() {
    var pattern = WordPattern.parse("a … a … a … a … a … b");
    assertFalse(pattern.isIn(Collections.nCopies(Words.MOST_WORDS, "a")));
    assertTrue(pattern.isIn(List.of("a", "a", "a", "a", "a", "b")));
  }
}
