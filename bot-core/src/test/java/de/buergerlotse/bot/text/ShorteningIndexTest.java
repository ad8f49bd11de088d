package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShorteningIndexTest {

  private static final List<String> WORDS = List.of("ausweis", "fuhrerschein", "hund", "hunde", "personalausweis");

  @ParameterizedTest
  @ValueSource(strings = { "fuhrerschein", "fuhrrschein", "fhrerschin", "fuhrerscheine", "furherschein" })
  void findsALongWordInSpiteOfTwoErrors(String written) {
    assertTrue(new ShorteningIndex(WORDS).find(written).contains("fuhrerschein"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "hund", "hnd", "hudn", "hunx" })
  void findsAShortWordInSpiteOfOneError(String written) {
    assertTrue(new ShorteningIndex(WORDS).find(written).contains("hund"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "fuhrerschein", "fuhrrschein", "fuhrerscheine", "furherschein" })
  void ofOneErrorFindsALongWordInSpiteOfOne(String written) {
    assertTrue(ShorteningIndex.ofOneError(WORDS).find(written).contains("fuhrerschein"));
  }

  @Test
  void ofOneErrorLeavesTwo() {
    assertEquals(Set.of(), ShorteningIndex.ofOneError(WORDS).find("fhrerschin"));
  }

  @Test
  void findsNothingForAWordLikeNone() {
    assertEquals(Set.of(), new ShorteningIndex(WORDS).find("sperrmull"));
  }

  @Test
  void findsNothingAmongNoWords() {
    assertEquals(Set.of(), new ShorteningIndex(List.of()).find("hund"));
  }

  @Test
  void findsEachOfManyWords() {
    var words = IntStream.range(0, 3_000)
      .mapToObj(number -> "wort" + Integer.toString(number * 7919, 26))
      .toList();
    var index = new ShorteningIndex(words);
    for (var word : words) assertTrue(index.find(word).contains(word), word);
    assertFalse(index.find("ganzanders").contains(words.getFirst()));
  }

  @Test
  void leavesOutEachLetterAndInLongWordsEachTwo() {
    for (var word : List.of("hund", "ausweise")) assertEquals(hashesOfStrings(word), numbers(Shortenings.hashes(word)));
  }

  /// The same by the plain way: the shortenings as strings.
  private static Set<Integer> hashesOfStrings(String word) {
    var shortenings = new HashSet<String>(List.of(word));
    for (var first = 0; first < word.length(); first++) {
      var shorter = new StringBuilder(word).deleteCharAt(first).toString();
      shortenings.add(shorter);
      if (word.length() < Shortenings.LONG_WORD) continue;
      for (var second = 0; second < shorter.length(); second++) {
        shortenings.add(new StringBuilder(shorter).deleteCharAt(second).toString());
      }
    }
    var hashes = new HashSet<Integer>();
    for (var shortening : shortenings) hashes.add(Shortenings.hash(shortening));
    return hashes;
  }

  private static Set<Integer> numbers(int[] hashes) {
    var numbers = new HashSet<Integer>();
    for (var hash : hashes) numbers.add(hash);
    return numbers;
  }
}
