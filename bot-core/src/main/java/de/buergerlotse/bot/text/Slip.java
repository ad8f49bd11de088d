package de.buergerlotse.bot.text;

import java.util.List;

/// Tells which single errors fingers and ears make: letters swapped or left out, a letter doubled, a neighbouring key hit
/// instead or as well, and letters that sound alike. Any other is more likely another word.
final class Slip {

  /// Each letter of the folded alphabet with the keys around it on a German keyboard.
  private static final List<String> KEYS = List.of(
    "qwsy",
    "vghn",
    "xdfv",
    "serfcx",
    "wsdr",
    "drtgvc",
    "ftzhbv",
    "gzujnb",
    "ujko",
    "huikmn",
    "jiolm",
    "kop",
    "njk",
    "bhjm",
    "iklp",
    "ol",
    "wa",
    "edft",
    "awedxy",
    "rfgz",
    "zhji",
    "cfgb",
    "qase",
    "ysdc",
    "asx",
    "tghu"
  );
  /// What sounds alike, or nearly so, somewhere among German speakers.
  private static final List<String> SOUNDS = List.of(
    "dt",
    "bp",
    "gk",
    "fv",
    "vw",
    "sz",
    "ck",
    "cz",
    "iy",
    "ea",
    "ie",
    "ao",
    "ou",
    "mn"
  );

  private Slip() {}

  /// Whether the one error between two words is such a slip.
  ///
  /// @param written differs from the known word by one insertion, deletion, substitution or swap
  static boolean isLikely(String written, String known) {
    if (written.length() < known.length()) return true;
    var place = 0;
    while (place < known.length() && written.charAt(place) == known.charAt(place)) place++;
    if (written.length() > known.length()) return isHitAsWell(written, place);
    return isSwapped(written, known, place) || isMistaken(written.charAt(place), known.charAt(place));
  }

  /// A letter too many lies or sounds near one of those beside it.
  private static boolean isHitAsWell(String written, int place) {
    var letter = written.charAt(place);
    if (place > 0 && isMistaken(letter, written.charAt(place - 1))) return true;
    return place + 1 < written.length() && isMistaken(letter, written.charAt(place + 1));
  }

  private static boolean isSwapped(String written, String known, int place) {
    return (
      place + 1 < known.length() &&
      written.charAt(place) == known.charAt(place + 1) &&
      written.charAt(place + 1) == known.charAt(place)
    );
  }

  private static boolean isMistaken(char one, char other) {
    return one == other || isBeside(one, other) || isBeside(other, one) || soundsLike(one, other);
  }

  private static boolean isBeside(char key, char other) {
    return key >= 'a' && key <= 'z' && KEYS.get(key - 'a').indexOf(other) >= 0;
  }

  private static boolean soundsLike(char one, char other) {
    return SOUNDS.contains("" + one + other) || SOUNDS.contains("" + other + one);
  }
}
