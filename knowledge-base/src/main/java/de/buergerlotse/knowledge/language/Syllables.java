package de.buergerlotse.knowledge.language;

import java.util.Locale;
import java.util.Set;

/// Counts the syllables of German words by their groups of vowels.
final class Syllables {

  private static final String VOWELS = "aeiouyäöüáàâéèêíîóôúû";
  /// Two letters that are spoken as one vowel.
  private static final Set<String> PAIRS = WordSet.of(
    """
    ai au äu ei eu ie aa ee oo ay ey oi ou
    """
  );

  private Syllables() {}

  /// At least one, so that figures and abbreviations count as short words.
  static int count(String word) {
    var text = word.toLowerCase(Locale.GERMAN);
    var count = 0;
    var i = 0;
    while (i < text.length()) {
      if (VOWELS.indexOf(text.charAt(i)) < 0) {
        i++;
      } else {
        count++;
        i += i + 1 < text.length() && PAIRS.contains(text.substring(i, i + 2)) ? 2 : 1;
      }
    }
    return Math.max(1, count);
  }
}
