package de.buergerlotse.benchmark.contender;

import de.buergerlotse.benchmark.dataset.Phrase;
import de.buergerlotse.bot.understanding.LabelledText;
import de.buergerlotse.bot.understanding.TextClassifier;
import java.util.List;
import java.util.stream.IntStream;

/// Our engine: OpenNLP with our features and trainer, with the mean of both losses unless a held-out third likes one clearly better.
public final class Buergerlotse implements Contender {

  @Override
  public String name() {
    return "Bürgerlotse";
  }

  @Override
  public Trained train(List<Phrase> phrases, String language) {
    var texts = texts(phrases);
    return InProcess.of(() -> {
      var classifier = TextClassifier.train(texts);
      return question -> {
        var guess = classifier.classify(question);
        return new Trained.Guess(guess.outcome(), guess.score());
      };
    });
  }

  /// Phrases in the form in which the engine learns them.
  public static List<LabelledText> texts(List<Phrase> phrases) {
    return IntStream.range(0, phrases.size())
      .mapToObj(number -> new LabelledText(phrases.get(number).label(), phrases.get(number).text(), number))
      .toList();
  }
}
