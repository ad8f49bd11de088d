package de.buergerlotse.channels.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Long texts in parts.
class PagesTest {

  private static final String TAIL = "\n(MEHR)";

  @Test
  void aShortTextIsOnePage() {
    assertEquals(List.of("Guten Tag"), Pages.of(" Guten Tag ", page -> page.length() <= 20, TAIL));
  }

  @Test
  void nothingIsLostBetweenPagesAndEveryPageFits() {
    var words = IntStream.range(0, 400)
      .mapToObj(number -> "Wort" + number)
      .collect(Collectors.joining(" "));
    var pages = Pages.of(words, page -> SmsSegments.count(page) <= 2, TAIL);
    for (var page : pages) assertTrue(SmsSegments.count(page) <= 2, page);
    var together = pages
      .stream()
      .map(page -> page.replace(TAIL, ""))
      .collect(Collectors.joining(" "));
    assertEquals(words, together);
  }

  @Test
  void pagesEndWithALineWhereTheyCan() {
    var pages = Pages.of("erste Zeile ist hier\nzweite Zeile ist da", page -> page.length() <= 34, TAIL);
    assertEquals(List.of("erste Zeile ist hier" + TAIL, "zweite Zeile ist da"), pages);
  }

  @Test
  void aWordWithoutEndIsCutSomewhere() {
    var pages = Pages.of("a".repeat(1000), page -> page.length() <= 100, TAIL);
    assertEquals(
      1000,
      pages
        .stream()
        .mapToInt(page -> page.replace(TAIL, "").length())
        .sum()
    );
  }

  @Test
  void aPictureLetterIsNotCutInTwo() {
    for (var page : Pages.of("😀".repeat(100), text -> text.length() <= 21, TAIL)) {
      assertTrue(page.codePoints().noneMatch(letter -> Character.getType(letter) == Character.SURROGATE), page);
    }
  }
}
