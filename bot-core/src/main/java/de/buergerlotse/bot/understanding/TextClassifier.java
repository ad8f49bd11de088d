package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Sorts texts of any kind into outcomes by the recipe of the topic model, so that the recipe can be measured on other
/// texts than a municipality's; immutable, safe for all threads.
public final class TextClassifier {

  /// One in how many texts is held out to choose the loss.
  private static final int FOLDS = 3;

  private final FeatureIndex index;
  private final LinearModel model;

  private TextClassifier(FeatureIndex index, LinearModel model) {
    this.index = index;
    this.model = model;
  }

  /// The best outcome of a text.
  ///
  /// @param score the raw score of the outcome, comparable between texts of one classifier: low for what is like nothing
  ///   the classifier knows
  public record Guess(String outcome, double score) {}

  /// Trains with the loss that guesses more of a held-out third, as the understanding chooses it.
  ///
  /// @throws IllegalArgumentException when there are no texts
  public static TextClassifier train(List<LabelledText> texts) {
    var loss = Stream.of(Loss.values()).max(Comparator.comparingDouble(tried -> heldOutAccuracy(texts, tried)));
    return train(texts, loss.orElseThrow());
  }

  /// Trains with one loss.
  ///
  /// @throws IllegalArgumentException when there are no texts
  public static TextClassifier train(List<LabelledText> texts, Loss loss) {
    var index = index(texts);
    return new TextClassifier(index, ModelTraining.trainLinear("texts", texts, index, loss));
  }

  private static FeatureIndex index(List<LabelledText> texts) {
    if (texts.isEmpty()) throw new IllegalArgumentException("no texts to learn from");
    var written = texts.stream().map(LabelledText::text).toList();
    return FeatureIndex.of(new TopicFeatures(new WordForms(Vocabulary.of(written))), written);
  }

  private static double heldOutAccuracy(List<LabelledText> texts, Loss loss) {
    var taught = texts
      .stream()
      .filter(text -> text.origin() % FOLDS != 0)
      .toList();
    if (taught.isEmpty()) return 0;
    var classifier = train(taught, loss);
    return texts
      .stream()
      .filter(text -> text.origin() % FOLDS == 0)
      .filter(text -> classifier.classify(text.text()).outcome().equals(text.outcome()))
      .count();
  }

  public Guess classify(String text) {
    var scores = model.scores(index.vectorOf(text));
    var best = 0;
    for (var column = 1; column < scores.length; column++) if (scores[column] > scores[best]) best = column;
    return new Guess(model.outcomes().get(best), scores[best]);
  }

  /// Trains with one loss, and packs the model as a store keeps it: in OpenNLP's binary form, compressed.
  ///
  /// @throws IllegalArgumentException when there are no texts
  public static byte[] pack(List<LabelledText> texts, Loss loss) {
    var index = index(texts);
    return PackedModel.of(ModelTraining.train("texts", texts, index, loss)).bytes();
  }
}
