package de.buergerlotse.knowledge.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words that a text explains: "X heißt: …", "X ist ein …", or a next sentence "Das ist …", "Das bedeutet …".
record Explanations(Set<String> words) {
  private static final Set<String> NAMING = WordSet.of(
    """
    heißt heißen bedeutet bedeuten nennt nennen abkürzung kurz
    """
  );
  private static final Set<String> POINTING = WordSet.of(
    """
    das dies damit darin dort es sie er hier so
    """
  );
  private static final Set<String> DEFINING = WordSet.of(
    """
    ist sind war waren heißt bedeutet meint steht stehen kann können geht gibt
    """
  );
  private static final Set<String> COPULA = Set.of("ist", "sind", "war", "waren");
  private static final Set<String> ARTICLES = WordSet.of(
    """
    ein eine der die das kein keine
    """
  );

  Explanations {
    words = Set.copyOf(words);
  }

  static Explanations of(CheckedText text) {
    var explained = new HashSet<String>();
    var sentences = text.sentences();
    for (var i = 0; i < sentences.size(); i++) {
      sentences
        .get(i)
        .tokens()
        .stream()
        .limit(explained(sentences, i))
        .forEach(word -> explained.add(word.lower()));
    }
    return new Explanations(explained);
  }

  /// How many tokens of a sentence are explained, counted from its start.
  private static int explained(List<Sentence> sentences, int i) {
    var sentence = sentences.get(i);
    var whole = sentence.contains(NAMING) || (i + 1 < sentences.size() && pointsBack(sentences.get(i + 1)));
    return whole ? sentence.size() : subject(sentence);
  }

  /// "Das ist …" and its like.
  private static boolean pointsBack(Sentence sentence) {
    return sentence.isOneOf(0, POINTING) && sentence.isOneOf(1, DEFINING);
  }

  /// "Eine Voll·macht ist eine Erlaubnis" explains what stands before the verb; "Das ist eine Voll·macht" does not.
  private static int subject(Sentence sentence) {
    var pointing = sentence.isOneOf(0, POINTING) && sentence.isOneOf(1, DEFINING);
    return pointing ? 0 : verb(sentence);
  }

  private static int verb(Sentence sentence) {
    return sentence
      .places(COPULA)
      .filter(i -> i <= 3 && sentence.isOneOf(i + 1, ARTICLES))
      .findFirst()
      .orElse(0);
  }

  boolean contain(Token token) {
    return words.contains(token.lower());
  }
}
