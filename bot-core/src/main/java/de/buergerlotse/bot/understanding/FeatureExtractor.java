package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.CompoundSplitter;
import de.buergerlotse.bot.text.SpellingCorrector;
import de.buergerlotse.bot.text.Stems;
import de.buergerlotse.bot.text.Vocabulary;
import de.buergerlotse.bot.text.Words;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Turns a text into features: stems (also of corrected words and compound parts), pairs of neighbouring stems, and
/// letter sequences within words. A feature is the 64-bit hash of its group and letters.
///
/// Safe for all threads; the features of known words are remembered.
final class FeatureExtractor {

  /// Kinds of features, which are normalised apart; `weight` is their share in the text's vector.
  enum Group {
    STEM(0, 1.0f),
    PAIR(1, 0.7f),
    LETTERS(2, 1.4f);

    /// All groups by their code.
    static final List<Group> ALL = List.of(values());

    /// The group's number in compact tables.
    final byte code;
    final float weight;

    Group(int code, float weight) {
      this.code = (byte) code;
      this.weight = weight;
    }
  }

  /// Takes one feature of a text; the same feature may come several times.
  interface Sink {
    void accept(Group group, long feature);
  }

  private static final int SHORTEST_LETTERS = 2;
  private static final int LONGEST_LETTERS = 4;
  private static final String START = "^";
  private static final String END = "$";

  private final Vocabulary vocabulary;
  private final SpellingCorrector spelling;
  private final CompoundSplitter compounds;
  private final Stems stems = new Stems();
  private final Map<String, WordFeatures> known = new ConcurrentHashMap<>();

  FeatureExtractor(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.spelling = new SpellingCorrector(vocabulary);
    this.compounds = new CompoundSplitter(vocabulary);
  }

  /// @param stem the stem by which the word pairs with its neighbours
  @SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep the hot path free of boxing
  private record WordFeatures(String stem, long[] stems, long[] letters) {}

  void extract(String text, Sink sink) {
    extract(Words.of(text), sink);
  }

  void extract(List<String> words, Sink sink) {
    var previousStem = START;
    var previousWord = "";
    for (var word : words) {
      var features = featuresOf(word);
      for (var stem : features.stems) sink.accept(Group.STEM, stem);
      for (var letters : features.letters) sink.accept(Group.LETTERS, letters);
      sink.accept(Group.PAIR, FeatureHash.ofPair(previousStem, features.stem));
      acceptJoined(previousWord, word, sink);
      previousStem = features.stem;
      previousWord = word;
    }
    if (!words.isEmpty()) sink.accept(Group.PAIR, FeatureHash.ofPair(previousStem, END));
  }

  /// "schüler bafög" was meant as "schülerbafög": neighbours that together are a known word count as that word, too.
  private void acceptJoined(String previous, String word, Sink sink) {
    if (previous.length() < 2 || word.length() < 3) return;
    var joined = previous + word;
    if (vocabulary.knows(joined)) sink.accept(Group.STEM, FeatureHash.ofStem(stems.of(joined)));
  }

  private WordFeatures featuresOf(String word) {
    var remembered = known.get(word);
    if (remembered != null) return remembered;
    var features = compute(word);
    if (vocabulary.knows(word)) known.put(word, features);
    return features;
  }

  private WordFeatures compute(String word) {
    var correction = spelling.correct(word).orElse(word);
    var stem = stems.of(correction);
    var parts = compounds.split(correction);
    var stemHashes = new long[1 + parts.size()];
    stemHashes[0] = FeatureHash.ofStem(stem);
    for (var index = 0; index < parts.size(); index++) {
      stemHashes[index + 1] = FeatureHash.ofStem(stems.of(parts.get(index)));
    }
    return new WordFeatures(stem, stemHashes, letters(word, correction));
  }

  private static long[] letters(String word, String correction) {
    var own = letters(word);
    if (correction.equals(word)) return own;
    var corrected = letters(correction);
    var both = java.util.Arrays.copyOf(own, own.length + corrected.length);
    System.arraycopy(corrected, 0, both, own.length, corrected.length);
    return both;
  }

  private static long[] letters(String word) {
    var padded = "_" + word + "_";
    var count = 0;
    for (var size = SHORTEST_LETTERS; size <= LONGEST_LETTERS; size++) count += Math.max(0, padded.length() - size + 1);
    var hashes = new long[count];
    var next = 0;
    for (var size = SHORTEST_LETTERS; size <= LONGEST_LETTERS; size++) {
      for (var start = 0; start + size <= padded.length(); start++) {
        hashes[next++] = FeatureHash.ofLetters(padded, start, start + size);
      }
    }
    return hashes;
  }
}
