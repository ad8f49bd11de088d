package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds questions with a question word that nothing answers.
///
/// A question may be a heading above its answer, and "Haben Sie …? Dann …" is the usual form of a condition.
final class QuestionRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "question",
    "Fragen im Text verwirren manche Menschen: Sie denken, sie sollen antworten.",
    "Schreiben Sie eine Aussage. Eine Frage darf als Überschrift über der Antwort stehen."
  );
  private static final Set<String> QUESTION_WORDS = WordSet.of(
    """
    was wer wen wem wo wohin woher wann wie warum wieso weshalb wozu welche welcher welches welchen
    """
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    var sentences = text.sentences();
    return IntStream.range(0, sentences.size())
      .filter(i -> sentences.get(i).isQuestion() && sentences.get(i).isOneOf(0, QUESTION_WORDS))
      .filter(i -> i + 1 == sentences.size() || sentences.get(i + 1).isQuestion())
      .filter(i -> !sentences.get(i).listed() && (i == 0 || !isToldToAnswer(sentences, i)))
      .mapToObj(i -> sentences.get(i).finding(RULE));
  }

  /// "Sagen Sie uns: Wann …? Wo …?": here the reader shall answer.
  private static boolean isToldToAnswer(List<Sentence> sentences, int i) {
    var previous = sentences.get(i - 1);
    return previous.endsWith(":") || (i > 1 && previous.isQuestion() && sentences.get(i - 2).endsWith(":"));
  }
}
