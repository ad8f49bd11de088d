package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds difficult words of officials' and foreign words that the text does not explain.
final class DifficultWordRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "difficult-word",
    "Dieses Wort ist schwer. Der Text erklärt es nicht.",
    "Nehmen Sie ein leichtes Wort. Oder erklären Sie das Wort im nächsten Satz: „Das ist …“, „Das bedeutet: …“."
  );
  private static final WordList WORDS = WordList.of("difficult-words");
  private static final PhraseList PHRASES = PhraseList.of("foreign-phrases");

  @Override
  public Stream<Finding> check(CheckedText text) {
    var explanations = Explanations.of(text);
    var words = text
      .words()
      .filter(word -> !word.isReference() && !explanations.contain(word))
      .flatMap(word -> find(word).stream());
    return Stream.concat(
      words,
      text
        .sentences()
        .stream()
        .flatMap(sentence -> PHRASES.findings(sentence, RULE))
    );
  }

  private static Optional<Finding> find(Token word) {
    var listed = WORDS.find(word).map(easier -> suggesting(easier).at(word));
    return listed.or(() -> ForeignWords.looksForeign(word) ? Optional.of(RULE.at(word)) : Optional.empty());
  }

  private static Rule suggesting(String easier) {
    return easier.isEmpty()
      ? RULE
      : RULE.suggesting("Schreiben Sie zum Beispiel: „" + easier + "“. Oder erklären Sie das Wort.");
  }
}
