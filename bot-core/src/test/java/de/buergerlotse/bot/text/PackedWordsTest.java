package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PackedWordsTest {

  @Test
  void keepsEveryWordOnceInOrder() {
    assertEquals(
      List.of("", "abbau", "abbauen", "zoo"),
      new PackedWords(List.of("zoo", "abbauen", "", "abbau", "zoo"))
    );
  }

  @Test
  void knowsNothingWhenEmpty() {
    assertFalse(new PackedWords(List.of()).knows(""));
  }

  @Test
  void keepsLettersOfEveryAlphabet() {
    var words = new PackedWords(List.of("straße", "паспорт", "şehir", "𝔞"));
    for (var word : words) assertTrue(words.knows(word), word);
    assertFalse(words.knows("strasse"));
  }

  @Test
  void knowsWhatASetKnows() {
    var random = new Random(5);
    var set = new TreeSet<String>();
    while (set.size() < 2_000) set.add(Integer.toString(random.nextInt(100_000), Character.MAX_RADIX));
    var packed = new PackedWords(List.copyOf(set));
    assertEquals(set.size(), packed.size());
    for (var number = 0; number < 100_000; number++) {
      var word = Integer.toString(number, Character.MAX_RADIX);
      assertEquals(set.contains(word), packed.knows(word), word);
    }
  }
}
