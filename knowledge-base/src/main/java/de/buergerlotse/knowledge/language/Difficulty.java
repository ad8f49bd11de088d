package de.buergerlotse.knowledge.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What makes one of two texts of one meaning harder than the other, and the weighted sum of it.
///
/// The weights are a logistic regression over the differences of 574 aligned sentences (Toborek et al. 2023), chosen by
/// leaving out one article after another; `docs/language-check.md` tells how and what it reaches.
///
/// @param wordsInSentence mean length of a sentence, as a logarithm
/// @param longestWord letters of the longest part of a word in a sentence, on average, in tens
/// @param longWords share of words with a part of seven or more letters
/// @param rareWords share of words that are not among the frequent ones
/// @param structures subordinate clauses, genitives, subjunctives, passives and preterites per sentence
/// @param commas per sentence
/// @param functionWords share of pronouns, articles and adverbs: simple texts point and repeat
record Difficulty(
  double wordsInSentence,
  double longestWord,
  double longWords,
  double rareWords,
  double structures,
  double commas,
  double functionWords
) {
  private static final List<LanguageRule> STRUCTURES = List.of(
    new SubordinateClauseRule(),
    new RelativeClauseRule(),
    new InfinitiveGroupRule(),
    new GenitiveRule(),
    new SubjunctiveRule(),
    new PassiveRule(""),
    new PreteriteRule()
  );
  private static final Set<String> FREQUENT = Set.copyOf(ResourceLines.read("everyday-words"));
  private static final Difficulty NOTHING = new Difficulty(0, 0, 0, 0, 0, 0, 0);
  private static final int LONG_PART = 7;

  static Difficulty of(CheckedText text) {
    var words = text.words().toList();
    if (words.isEmpty()) return NOTHING;
    double sentences = text.sentences().stream().filter(Sentence::hasWords).count();
    return new Difficulty(
      Math.log(words.size() / sentences),
      text.sentences().stream().mapToInt(Difficulty::longestPart).sum() / sentences / 10,
      share(words, word -> word.longestPart() >= LONG_PART),
      share(words, word -> !isFrequent(word)),
      STRUCTURES.stream()
        .flatMap(rule -> rule.check(text))
        .count() / sentences,
      text
        .prose()
        .chars()
        .filter(mark -> mark == ',')
        .count() / sentences,
      share(words, word -> word.isTagged("PRON", "DET", "ADV"))
    );
  }

  /// The lower, the easier; means nothing by itself.
  double score() {
    return (
      1.6 * wordsInSentence +
      1.8 * longestWord +
      1.8 * longWords +
      3.5 * rareWords +
      0.6 * structures +
      0.7 * commas -
      2.6 * functionWords
    );
  }

  private static int longestPart(Sentence sentence) {
    return sentence.words().mapToInt(Token::longestPart).max().orElse(0);
  }

  private static double share(List<Token> words, Predicate<Token> kind) {
    return words.stream().filter(kind).count() / (double) words.size();
  }

  /// A split word is as well known as its parts.
  private static boolean isFrequent(Token word) {
    if (FREQUENT.contains(word.lower()) || FREQUENT.contains(word.lemma())) return true;
    return word.isSplit() && parts(word).allMatch(FREQUENT::contains);
  }

  private static Stream<String> parts(Token word) {
    return Arrays.stream(word.written().toLowerCase(Locale.GERMAN).split("[·-]"));
  }
}
