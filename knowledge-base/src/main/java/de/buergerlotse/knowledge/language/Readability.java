package de.buergerlotse.knowledge.language;

/// Readability of a text by the common formulas for German; all zero for a text without words.
///
/// @param amstad reading ease after Amstad, "Wie verständlich sind unsere Zeitungen?", Zürich 1978: 0 very hard … 100 very easy
/// @param wiener1 first Wiener Sachtextformel after Bamberger and Vanecek, "Lesen – Verstehen – Lernen – Schreiben",
///     Wien 1984; the four of them tell about the school year, 4 … 15
/// @param lix after Björnsson, "Läsbarhet", Stockholm 1968: below 40 easy, above 60 hard
public record Readability(
  double amstad,
  double wiener1,
  double wiener2,
  double wiener3,
  double wiener4,
  double lix,
  int words,
  int sentences
) {
  private static final int LONG_WORD = 7;
  private static final int MANY_SYLLABLES = 3;

  /// Words of a text, counted; a split word ("Personal·ausweis") is read in its parts but is one word.
  static Readability of(CheckedText text) {
    var words = text.words().toList();
    var sentences = (int) text.sentences().stream().filter(Sentence::hasWords).count();
    if (words.isEmpty()) return new Readability(0, 0, 0, 0, 0, 0, 0, 0);
    double count = words.size();
    var length = count / sentences;
    var syllables = words.stream().mapToInt(Token::syllables).sum() / count;
    var many = percent(
      words
        .stream()
        .filter(word -> word.syllables() >= MANY_SYLLABLES)
        .count(),
      count
    );
    var single = percent(
      words
        .stream()
        .filter(word -> word.syllables() == 1)
        .count(),
      count
    );
    var big = percent(
      words
        .stream()
        .filter(word -> word.longestPart() >= LONG_WORD)
        .count(),
      count
    );
    return new Readability(
      180 - length - 58.5 * syllables,
      0.1935 * many + 0.1672 * length + 0.1297 * big - 0.0327 * single - 0.875,
      0.2007 * many + 0.1682 * length + 0.1373 * big - 2.779,
      0.2963 * many + 0.1905 * length - 1.1144,
      0.2744 * many + 0.2656 * length - 1.693,
      length + big,
      words.size(),
      sentences
    );
  }

  private static double percent(long part, double whole) {
    return (100 * part) / whole;
  }
}
