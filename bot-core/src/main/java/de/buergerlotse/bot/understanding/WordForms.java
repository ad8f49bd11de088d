package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.CompoundSplitter;
import de.buergerlotse.bot.text.Correction;
import de.buergerlotse.bot.text.GermanWords;
import de.buergerlotse.bot.text.SpellingCorrector;
import de.buergerlotse.bot.text.Stems;
import de.buergerlotse.bot.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/// What is known of single words: the meant spelling, stem, parts, and the hashes of all of it; remembered for the words
/// of late, so that a question costs hardly more than looking them up.
final class WordForms {

  private static final int SHORTEST_LETTERS = 2;
  private static final int LONGEST_LETTERS = 4;
  /// Shorter words tell the aspect as whole words only.
  private static final int SHORTEST_TELLING = 4;
  /// A generation of remembered words: those of the vocabulary, and others.
  private static final int KNOWN = 2_000;
  private static final int OTHERS = 500;
  /// Without help from its neighbours, a mistyped word may have been meant as either of two equally near ones.
  private static final int MOST_STEMS = 2;
  private static final int MOST_CORRECTIONS = 6;

  private final Vocabulary vocabulary;
  private final GermanWords german = GermanWords.shared();
  private final SpellingCorrector spelling;
  private final CompoundSplitter compounds;
  private final Stems stems = new Stems();
  private final LateForms known = new LateForms(KNOWN);
  /// A text is looked at in several parts, and correcting is what costs most.
  private final LateForms others = new LateForms(OTHERS);

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
  /// @param candidates known words it may have been meant as; none for a known word
  @SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep the hot path free of boxing
  record Forms(long meant, long stem, long[] stems, long[] letters, long[] meantLetters, List<String> candidates) {}

  /// The forms of all words of a text. A mistyped word is the one, of equally near ones, that was ever seen beside its
  /// neighbours; a real word in a text without errors is itself, unless its neighbours tell otherwise.
  List<Forms> of(List<String> words) {
    var isCareful = words.stream().noneMatch(this::isMistyped);
    var forms = new ArrayList<Forms>(words.size());
    for (var index = 0; index < words.size(); index++) forms.add(of(words, index, isCareful));
    return forms;
  }

  private boolean isMistyped(String word) {
    if (word.length() < SHORTEST_TELLING || vocabulary.knows(word) || german.knows(word)) return false;
    return !of(word).candidates().isEmpty();
  }

  /// @param isCareful nothing is mistyped: then a real word that nobody taught is hardly an error, either
  private Forms of(List<String> words, int index, boolean isCareful) {
    var word = words.get(index);
    var alone = of(word);
    if (alone.candidates().isEmpty()) return alone;
    var isReal = isCareful && german.knows(word);
    if (alone.candidates().size() == 1 && !isReal) return alone;
    var before = index == 0 ? "" : meant(words.get(index - 1));
    var after = index + 1 == words.size() ? "" : meant(words.get(index + 1));
    return inContext(word, isReal ? meantAs(word, word) : alone, alone.candidates(), before, after);
  }

  /// The words as they were meant.
  List<String> meant(List<String> words) {
    var forms = of(words);
    var meant = new ArrayList<String>(words.size());
    for (var index = 0; index < words.size(); index++) {
      var candidates = forms.get(index).candidates();
      meant.add(candidates.isEmpty() ? words.get(index) : candidates.getFirst());
    }
    return meant;
  }

  /// The candidate with most known neighbours; the word on its own when none has any.
  private Forms inContext(String word, Forms alone, List<String> candidates, String before, String after) {
    var best = "";
    var most = 0;
    for (var candidate : candidates) {
      var neighbours = vocabulary.knowsPair(before, candidate) ? 1 : 0;
      if (!after.isEmpty() && vocabulary.knowsPair(candidate, after)) neighbours++;
      if (neighbours <= most) continue;
      best = candidate;
      most = neighbours;
    }
    return most == 0 ? alone : meantAs(word, best);
  }

  private String meant(String word) {
    var candidates = of(word).candidates();
    return candidates.isEmpty() ? word : candidates.getFirst();
  }

  private Forms meantAs(String word, String meant) {
    var key = word + ' ' + meant;
    var remembered = others.find(key);
    if (remembered != null) return remembered;
    var forms = compute(word, List.of(meant));
    others.keep(key, forms);
    return forms;
  }

  Forms of(String word) {
    var late = vocabulary.knows(word) ? known : others;
    var remembered = late.find(word);
    if (remembered != null) return remembered;
    var forms = compute(word, corrections(word));
    late.keep(word, forms);
    return forms;
  }

  /// The municipality's own words, unless another real word is nearer.
  private List<String> corrections(String word) {
    var own = spelling.corrections(word, MOST_CORRECTIONS);
    if (vocabulary.knows(word) || german.knows(word)) return own.stream().map(Correction::word).toList();
    var other = german.nearest(word);
    var isNearer = other.isPresent() && (own.isEmpty() || other.get().effort() < own.getFirst().effort());
    return isNearer ? List.of(other.get().word()) : own.stream().map(Correction::word).toList();
  }

  /// Whether two neighbours are one known word: "schüler bafög" was meant as "schülerbafög".
  boolean knowsJoined(String left, String right) {
    return left.length() > 1 && right.length() > 2 && vocabulary.knows(left + right);
  }

  /// Whether two neighbours are one known word and were never seen as two.
  boolean wasParted(String left, String right) {
    return knowsJoined(left, right) && !vocabulary.knowsPair(left, right);
  }

  boolean knows(String word) {
    return vocabulary.knows(word);
  }

  private Forms compute(String word, List<String> corrections) {
    var meant = corrections.isEmpty() ? word : corrections.getFirst();
    var hashes = new ArrayList<Long>();
    hashes.add(stem(meant));
    for (var part : compounds.split(meant)) hashes.add(stem(part));
    for (var other : corrections.subList(Math.min(1, corrections.size()), Math.min(MOST_STEMS, corrections.size())))
      hashes.add(stem(other));
    var stemHashes = hashes.stream().mapToLong(Long::longValue).toArray();
    return new Forms(
      FeatureHash.of('w', meant),
      stemHashes[0],
      stemHashes,
      letters(word, meant),
      meantLetters(meant),
      corrections
    );
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
