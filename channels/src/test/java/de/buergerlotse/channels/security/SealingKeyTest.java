package de.buergerlotse.channels.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SealingKeyTest {

  private static final byte[] PLAIN = "Geburtsurkunde".getBytes(StandardCharsets.UTF_8);
  private final SealingKey key = new SealingKey(new byte[32]);

  @Test
  void opensWhatItSealed() {
    assertArrayEquals(PLAIN, key.open(key.seal(PLAIN, "Datei 1"), "Datei 1"));
    assertArrayEquals(new byte[0], key.open(key.seal(new byte[0], ""), ""));
  }

  @Test
  void sealsTheSameDifferentlyEachTime() {
    assertFalse(Arrays.equals(key.seal(PLAIN, "Datei 1"), key.seal(PLAIN, "Datei 1")));
  }

  @Test
  void opensNothingThatBelongsToSomethingElse() {
    var sealed = key.seal(PLAIN, "Datei 1");
    assertThrows(SealingKey.BrokenSealException.class, () -> key.open(sealed, "Datei 2"));
  }

  @Test
  void opensNothingOfAnotherKey() {
    var other = new byte[32];
    other[31] = 1;
    var sealed = new SealingKey(other).seal(PLAIN, "Datei 1");
    assertThrows(SealingKey.BrokenSealException.class, () -> key.open(sealed, "Datei 1"));
  }

  @Test
  void noticesEveryChangedByteAndEveryCut() {
    var sealed = key.seal(PLAIN, "Datei 1");
    for (var index = 0; index < sealed.length; index++) {
      var changed = sealed.clone();
      changed[index] ^= 1;
      assertThrows(SealingKey.BrokenSealException.class, () -> key.open(changed, "Datei 1"));
      var cut = Arrays.copyOf(sealed, index);
      assertThrows(SealingKey.BrokenSealException.class, () -> key.open(cut, "Datei 1"));
    }
  }

  @Test
  void hasExactly256Bits() {
    assertThrows(IllegalArgumentException.class, () -> new SealingKey(new byte[16]));
  }
}
