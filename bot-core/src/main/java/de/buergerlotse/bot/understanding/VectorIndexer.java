package de.buergerlotse.bot.understanding;

import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;

/// Labelled texts in the form in which OpenNLP's trainers read them, made from vectors without a detour over strings.
@SuppressWarnings("ArrayRecordComponent") // the form is OpenNLP's
record VectorIndexer(
  int[][] contexts,
  float[][] values,
  int[] outcomes,
  String[] outcomeLabels,
  String[] predLabels
) implements DataIndexer {
  static VectorIndexer of(List<LabelledText> texts, FeatureIndex index) {
    var vectors = texts
      .stream()
      .map(text -> index.vectorOf(text.text(), text.about()))
      .toList();
    return of(texts, vectors, index);
  }

  /// @param vectors of the texts in the same order; texts without a known feature teach nothing and are left out
  static VectorIndexer of(List<LabelledText> texts, List<SparseVector> vectors, FeatureIndex index) {
    var labels = texts.stream().map(LabelledText::outcome).distinct().toList();
    var kept = new int[texts.size()];
    var count = 0;
    for (var text = 0; text < texts.size(); text++) if (vectors.get(text).features().length > 0) kept[count++] = text;
    var contexts = new int[count][];
    var values = new float[count][];
    var outcomes = new int[count];
    for (var event = 0; event < count; event++) {
      contexts[event] = vectors.get(kept[event]).features();
      values[event] = vectors.get(kept[event]).values();
      outcomes[event] = labels.indexOf(texts.get(kept[event]).outcome());
    }
    return new VectorIndexer(contexts, values, outcomes, labels.toArray(String[]::new), names(index));
  }

  private static String[] names(FeatureIndex index) {
    var names = new String[index.size()];
    for (var feature = 0; feature < names.length; feature++) names[feature] = LinearModel.nameOf(index, feature);
    return names;
  }

  @Override
  public int[][] getContexts() {
    return contexts;
  }

  @Override
  public float[][] getValues() {
    return values;
  }

  @Override
  public int[] getOutcomeList() {
    return outcomes;
  }

  @Override
  public String[] getOutcomeLabels() {
    return outcomeLabels;
  }

  @Override
  public String[] getPredLabels() {
    return predLabels;
  }

  /// Every text was seen once.
  @Override
  public int[] getNumTimesEventsSeen() {
    var once = new int[outcomes.length];
    java.util.Arrays.fill(once, 1);
    return once;
  }

  @Override
  public int[] getPredCounts() {
    var counts = new int[predLabels.length];
    for (var context : contexts) for (var feature : context) counts[feature]++;
    return counts;
  }

  @Override
  public int getNumEvents() {
    return outcomes.length;
  }

  @Override
  public void init(TrainingParameters parameters, Map<String, String> report) {
    // The texts are indexed already.
  }

  @Override
  public void index(ObjectStream<Event> events) {
    throw new UnsupportedOperationException("the texts are indexed already");
  }
}
