package de.buergerlotse.benchmark.dataset;

import java.util.Map;
import java.util.Random;

/// One typing error in a word of at least four letters, at any place with equal chance: two neighbours swapped, a letter
/// left out, a neighbouring key hit as well, or a neighbouring key hit instead, each kind with
/// equal chance. Shorter words stay as they are.
final class TypingError {

  private static final int SHORTEST = 4;
  /// Neighbouring keys on a German keyboard.
  private static final Map<Character, String> NEIGHBOURS = Map.ofEntries(
    Map.entry('a', "qwsy"),
    Map.entry('b', "vghn"),
    Map.entry('c', "xdfv"),
    Map.entry('d', "serfcx"),
    Map.entry('e', "wsdr"),
    Map.entry('f', "drtgvc"),
    Map.entry('g', "ftzhbv"),
    Map.entry('h', "gzujnb"),
    Map.entry('i', "ujko"),
    Map.entry('j', "huikmn"),
    Map.entry('k', "jiolm"),
    Map.entry('l', "kopö"),
    Map.entry('m', "njk"),
    Map.entry('n', "bhjm"),
    Map.entry('o', "iklp"),
    Map.entry('p', "olöü"),
    Map.entry('q', "wa"),
    Map.entry('r', "edft"),
    Map.entry('s', "awedxy"),
    Map.entry('t', "rfgz"),
    Map.entry('u', "zhji"),
    Map.entry('v', "cfgb"),
    Map.entry('w', "qase"),
    Map.entry('x', "ysdc"),
    Map.entry('y', "asx"),
    Map.entry('z', "tghu"),
    Map.entry('ä', "öü"),
    Map.entry('ö', "lpäü"),
    Map.entry('ü', "pöä"),
    Map.entry('ß', "pü")
  );

  private TypingError() {}

  static String in(String word, Random random) {
    if (word.length() < SHORTEST) return word;
    var place = random.nextInt(word.length());
    return switch (random.nextInt(4)) {
      case 0 -> swapped(word, Math.min(place, word.length() - 2));
      case 1 -> word.substring(0, place) + word.substring(place + 1);
      case 2 -> word.substring(0, place) + beside(word.charAt(place), random) + word.substring(place);
      default -> word.substring(0, place) + beside(word.charAt(place), random) + word.substring(place + 1);
    };
  }

  private static String swapped(String word, int place) {
    return word.substring(0, place) + word.charAt(place + 1) + word.charAt(place) + word.substring(place + 2);
  }

  /// A key beside the letter's; a letter with no known place on the keyboard is typed twice.
  private static char beside(char letter, Random random) {
    var keys = NEIGHBOURS.getOrDefault(Character.toLowerCase(letter), String.valueOf(letter));
    return keys.charAt(random.nextInt(keys.length()));
  }
}
