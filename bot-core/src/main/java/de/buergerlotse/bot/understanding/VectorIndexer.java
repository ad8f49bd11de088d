package de.buergerlotse.bot.understanding;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;

/// Labelled texts in the form in which OpenNLP's trainers read them, made from vectors without a detour over strings.
@SuppressWarnings("ArrayRecordComponent") // the form is OpenNLP's
record VectorIndexer(
  LearningVectors vectors,
  FeatureIndex index,
  int[] outcomes,
  String[] outcomeLabels
) implements DataIndexer {
  /// Texts without a known feature teach nothing and are left out.
  static VectorIndexer of(List<LabelledText> texts, FeatureIndex index) {
    var vectors = index.vectorsOf(texts);
    var labels = texts.stream().map(LabelledText::outcome).distinct().toList();
    var kept = IntStream.range(0, texts.size())
      .filter(text -> vectors.features()[text].length > 0)
      .toArray();
    var outcomes = new int[kept.length];
    for (var event = 0; event < kept.length; event++) outcomes[event] = labels.indexOf(
      texts.get(kept[event]).outcome()
    );
    return new VectorIndexer(vectors.only(kept), index, outcomes, labels.toArray(String[]::new));
  }

  /// Made when it is asked for: while a model learns, its features need no names.
  @Override
  public String[] getPredLabels() {
    var names = new String[index.size()];
    for (var feature = 0; feature < names.length; feature++) names[feature] = LinearModel.nameOf(index, feature);
    return names;
  }

  @Override
  public int[][] getContexts() {
    return vectors.features();
  }

  /// For trainers other than ours, which works them out one text after the other.
  @Override
  public float[][] getValues() {
    var values = new float[outcomes.length][];
    for (var event = 0; event < values.length; event++) {
      values[event] = new float[vectors.features()[event].length];
      vectors.values(event, values[event]);
    }
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

  /// Every text was seen once.
  @Override
  public int[] getNumTimesEventsSeen() {
    var once = new int[outcomes.length];
    java.util.Arrays.fill(once, 1);
    return once;
  }

  @Override
  public int[] getPredCounts() {
    var counts = new int[index.size()];
    for (var context : vectors.features()) for (var feature : context) counts[feature]++;
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
