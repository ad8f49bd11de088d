package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LateFormsTest {

  private final LateForms late = new LateForms(10);

  @Test
  void whatIsAskedForAgainStaysHoweverManyOthersCome() {
    late.keep("ausweis", forms(-1));
    for (var word = 0; word < 100; word++) {
      late.keep("wort" + word, forms(word));
      assertEquals(forms(-1).meant(), late.find("ausweis").meant());
    }
  }

  @Test
  void neverMoreThanTwoGenerationsAreKept() {
    for (var word = 0; word < 100; word++) late.keep("wort" + word, forms(word));
    var kept = IntStream.range(0, 100)
      .filter(word -> late.find("wort" + word) != null)
      .count();
    assertEquals(true, kept <= 20 && kept >= 10, kept + " kept");
    assertNull(late.find("wort0"));
  }

  private static WordForms.Forms forms(long meant) {
    return new WordForms.Forms(meant, meant, new long[0], new long[0], new long[0], List.of());
  }
}
