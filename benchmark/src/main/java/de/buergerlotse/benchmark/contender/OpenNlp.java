package de.buergerlotse.benchmark.contender;

import de.buergerlotse.benchmark.dataset.Phrase;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.InsufficientTrainingDataException;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/// OpenNLP's document categorizer: maximum entropy over words parted at spaces.
///
/// @param name as it stands in tables
/// @param reading what happens to a text before it is parted
/// @param generators of features
/// @param cutoff how often a feature must have been seen at least
record OpenNlp(
  String name,
  UnaryOperator<String> reading,
  List<FeatureGenerator> generators,
  int cutoff
) implements Contender {
  /// Everything as it is when nothing is set.
  static OpenNlp asItShips() {
    var parameters = TrainingParameters.defaultParams();
    var cutoff = parameters.getIntParameter(TrainingParameters.CUTOFF_PARAM, TrainingParameters.CUTOFF_DEFAULT_VALUE);
    return new OpenNlp("OpenNLP", UnaryOperator.identity(), List.of(new BagOfWordsFeatureGenerator()), cutoff);
  }

  /// As somebody sets it who knows it: small letters, pairs of words, and no feature too rare.
  static OpenNlp tuned() {
    try {
      var generators = List.of(new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator(2, 2));
      return new OpenNlp("OpenNLP, tuned", text -> text.toLowerCase(Locale.ROOT), generators, 0);
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public Trained train(List<Phrase> phrases, String language) {
    return InProcess.of(() -> learn(phrases, language));
  }

  private Function<String, Trained.Guess> learn(List<Phrase> phrases, String language) throws IOException {
    var samples = phrases
      .stream()
      .map(phrase -> new DocumentSample(phrase.label(), words(phrase.text())))
      .toList();
    var parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    try (var stream = ObjectStreamUtils.createObjectStream(samples)) {
      var factory = new DoccatFactory(generators.toArray(FeatureGenerator[]::new));
      var categorizer = new DocumentCategorizerME(DocumentCategorizerME.train(language, stream, parameters, factory));
      return text -> guess(categorizer, text);
    } catch (InsufficientTrainingDataException tooRare) {
      // With its cutoff nothing may be left to learn from; then it knows nothing.
      return _ -> new Trained.Guess("", 0);
    }
  }

  private Trained.Guess guess(DocumentCategorizerME categorizer, String text) {
    var probabilities = categorizer.categorize(words(text));
    var best = categorizer.getBestCategory(probabilities);
    return new Trained.Guess(best, Arrays.stream(probabilities).max().orElse(0));
  }

  private String[] words(String text) {
    return WhitespaceTokenizer.INSTANCE.tokenize(reading.apply(text));
  }
}
