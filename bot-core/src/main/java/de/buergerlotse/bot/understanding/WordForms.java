package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.CompoundSplitter;
import de.buergerlotse.bot.text.SpellingCorrector;
import de.buergerlotse.bot.text.Stems;
import de.buergerlotse.bot.text.Vocabulary;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What is known of single words: the meant spelling, stem, parts, and the hashes of all of it; remembered for the words
/// of the vocabulary, so that a question costs no more than looking them up.
final class WordForms {

  private static final int SHORTEST_LETTERS = 2;
  private static final int LONGEST_LETTERS = 4;
  /// Shorter words tell the aspect as whole words only.
  private static final int SHORTEST_TELLING = 4;
  private static final int MOST_RECENT = 2_000;
  /// A mistyped word may have been meant as either of two equally near ones.
  private static final int MOST_CORRECTIONS = 2;

  private final Vocabulary vocabulary;
  private final SpellingCorrector spelling;
  private final CompoundSplitter compounds;
  private final Stems stems = new Stems();
  private final Map<String, Forms> known = new ConcurrentHashMap<>();
  /// Unknown words of late: a text is looked at in several parts, and correcting is what costs most.
  private final Map<String, Forms> recent = new ConcurrentHashMap<>();

  WordForms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.spelling = new SpellingCorrector(vocabulary);
    this.compounds = new CompoundSplitter(vocabulary);
  }

  /// The hashes of one word.
  ///
  /// @param meant the word in its meant spelling
  /// @param stem its stem
  /// @param stems its stem and the stems of its parts
  /// @param letters sequences of letters in the written and the meant spelling
  /// @param meantLetters longer sequences in the meant spelling only
  @SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep the hot path free of boxing
  record Forms(long meant, long stem, long[] stems, long[] letters, long[] meantLetters) {}

  Forms of(String word) {
    var remembered = known.get(word);
    if (remembered == null) remembered = recent.get(word);
    if (remembered != null) return remembered;
    var forms = compute(word);
    if (vocabulary.knows(word)) {
      known.put(word, forms);
    } else {
      if (recent.size() >= MOST_RECENT) recent.clear();
      recent.put(word, forms);
    }
    return forms;
  }

  /// Whether two neighbours are one known word: "schüler bafög" was meant as "schülerbafög".
  boolean knowsJoined(String left, String right) {
    return left.length() > 1 && right.length() > 2 && vocabulary.knows(left + right);
  }

  boolean knows(String word) {
    return vocabulary.knows(word);
  }

  private Forms compute(String word) {
    var corrections = spelling.corrections(word, MOST_CORRECTIONS);
    var meant = corrections.isEmpty() ? word : corrections.getFirst();
    var hashes = new ArrayList<Long>();
    hashes.add(stem(meant));
    for (var part : compounds.split(meant)) hashes.add(stem(part));
    for (var other : corrections.subList(Math.min(1, corrections.size()), corrections.size())) hashes.add(stem(other));
    var stemHashes = hashes.stream().mapToLong(Long::longValue).toArray();
    return new Forms(FeatureHash.of('w', meant), stemHashes[0], stemHashes, letters(word, meant), meantLetters(meant));
  }

  private static long[] meantLetters(String meant) {
    return meant.length() < SHORTEST_TELLING ? new long[0] : letters(meant, SHORTEST_LETTERS + 1);
  }

  private long stem(String word) {
    return FeatureHash.of('s', stems.of(word));
  }

  private static long[] letters(String word, String meant) {
    var own = letters(word, SHORTEST_LETTERS);
    if (meant.equals(word)) return own;
    var others = letters(meant, SHORTEST_LETTERS);
    var both = java.util.Arrays.copyOf(own, own.length + others.length);
    System.arraycopy(others, 0, both, own.length, others.length);
    return both;
  }

  private static long[] letters(String word, int shortest) {
    var padded = "_" + word + "_";
    var count = 0;
    for (var size = shortest; size <= LONGEST_LETTERS; size++) count += Math.max(0, padded.length() - size + 1);
    var hashes = new long[count];
    var next = 0;
    for (var size = shortest; size <= LONGEST_LETTERS; size++) {
      for (var start = 0; start + size <= padded.length(); start++) {
        hashes[next++] = FeatureHash.of('l', padded, start, start + size);
      }
    }
    return hashes;
  }
}
