package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void tellsAlphabets() {
    assertEquals(Script.LATIN, Script.of("Grüße"));
    assertEquals(Script.CYRILLIC, Script.of("здравствуйте"));
    assertEquals(Script.ARABIC, Script.of("مرحبا"));
    assertEquals(Script.OTHER, Script.of("你好"));
  }

  @Test
  void takesTheMostFrequentOfMixedOnes() {
    assertEquals(Script.CYRILLIC, Script.of("Wohngeld это что такое"));
  }

  @Test
  void textWithoutLettersIsLatin() {
    assertEquals(Script.LATIN, Script.of("123 !?"));
  }
}
