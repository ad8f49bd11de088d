package de.buergerlotse.bot.understanding;

import java.text.Normalizer;
import java.util.Locale;

/// What tells the language: words as written (accents and umlauts say much here) and their letter sequences.
final class LanguageFeatures implements Features {

  private static final int LONGEST_LETTERS = 4;
  private static final int MOST_CHARACTERS = 600;

  /// What is heard of a text: more tells no more of its language.
  static String beginning(String text) {
    return text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
  }

  @Override
  public void extract(String text, Sink sink) {
    var start = Normalizer.normalize(beginning(text), Normalizer.Form.NFC);
    for (var word : start.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1)) {
      if (!word.isEmpty()) extractWord("_" + word + "_", sink);
    }
  }

  private static void extractWord(String padded, Sink sink) {
    sink.accept(Group.WORDS, FeatureHash.of('w', padded));
    for (var size = 1; size <= LONGEST_LETTERS; size++) {
      for (var from = 0; from + size <= padded.length(); from++) {
        sink.accept(size < 3 ? Group.SEQUENCES : Group.LETTERS, FeatureHash.of('l', padded, from, from + size));
      }
    }
  }

  @Override
  public float weight(Group group) {
    return switch (group) {
      case WORDS, LETTERS, SEQUENCES -> 1.0f;
    };
  }
}
