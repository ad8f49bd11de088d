package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Vocabulary;
import de.buergerlotse.bot.text.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.ml.maxent.GISModel;

/// Sorts texts of any kind into outcomes by the recipe of the topic model, so that the recipe can be measured on other
/// texts than a municipality's; immutable, safe for all threads.
public final class TextClassifier {

  /// How much higher the score of a text of known words is than that of unknown ones: chosen on the training parts of
  /// CLINC150, robo-ai-faq-de and on the shipped phrases, which liked 8, 2 to 4 and 2 to 4.
  private static final double FAMILIARITY = 4;
  private final WordForms forms;
  private final FeatureIndex index;
  private final LinearModel model;

  private TextClassifier(WordForms forms, FeatureIndex index, LinearModel model) {
    this.forms = forms;
    this.index = index;
    this.model = model;
  }

  /// The best outcome of a text.
  ///
  /// @param score comparable between texts of one classifier: low for what is like nothing the classifier knows, in wording
  ///   or in single words
  public record Guess(String outcome, double score) {}

  /// Trains as guesses most of a held-out third: with the mean of both losses, or with the one that is clearly better.
  ///
  /// @throws IllegalArgumentException when there are no texts
  public static TextClassifier train(List<LabelledText> texts) {
    return train(texts, LossTrial.choose(texts));
  }

  /// Trains with one loss.
  ///
  /// @throws IllegalArgumentException when there are no texts
  public static TextClassifier train(List<LabelledText> texts, Loss loss) {
    return train(texts, Set.of(loss));
  }

  private static TextClassifier train(List<LabelledText> texts, Set<Loss> losses) {
    return Objects.requireNonNull(trainEach(texts, List.of(losses)).get(losses));
  }

  /// A classifier for each set of losses, with the mean of their scores; every loss is trained once.
  static Map<Set<Loss>, TextClassifier> trainEach(List<LabelledText> texts, List<Set<Loss>> choices) {
    var forms = forms(texts);
    var index = index(texts, forms);
    var models = new EnumMap<Loss, GISModel>(Loss.class);
    choices.forEach(losses ->
      losses.forEach(loss -> models.computeIfAbsent(loss, one -> ModelTraining.train("texts", texts, index, one)))
    );
    return choices.stream().collect(
      Collectors.toMap(Function.identity(), losses -> {
        var model = losses.stream().sorted().map(models::get).reduce(MixedModel::of).orElseThrow();
        return new TextClassifier(forms, index, LinearModel.of(model, index));
      })
    );
  }

  private static WordForms forms(List<LabelledText> texts) {
    return new WordForms(Vocabulary.of(texts.stream().map(LabelledText::text).toList()));
  }

  private static FeatureIndex index(List<LabelledText> texts, WordForms forms) {
    if (texts.isEmpty()) throw new IllegalArgumentException("no texts to learn from");
    return FeatureIndex.of(new TopicFeatures(forms), texts.stream().map(LabelledText::text).toList());
  }

  public Guess classify(String text) {
    var scores = model.scores(index.vectorOf(text));
    var best = 0;
    for (var column = 1; column < scores.length; column++) if (scores[column] > scores[best]) best = column;
    return new Guess(model.outcomes().get(best), scores[best] + FAMILIARITY * knownShare(text));
  }

  /// The share of a text's words that were ever seen; 0 for a text without words.
  double knownShare(String text) {
    var words = Words.of(text);
    return words.isEmpty() ? 0 : (double) words.stream().filter(forms::knows).count() / words.size();
  }

  /// Trains with one loss, and packs the model as a store keeps it: in OpenNLP's binary form, compressed.
  ///
  /// @throws IllegalArgumentException when there are no texts
  public static byte[] pack(List<LabelledText> texts, Loss loss) {
    var index = index(texts, forms(texts));
    return PackedModel.of(ModelTraining.train("texts", texts, index, loss)).bytes();
  }
}
