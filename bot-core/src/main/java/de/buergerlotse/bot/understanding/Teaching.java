package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Vocabulary;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes models from one set of texts.
final class Teaching {

  /// Where a model comes from: from training, or from a store of what was trained before.
  interface Source {
    LinearModel train(String name, List<LabelledText> texts, FeatureIndex index, Loss loss);
  }

  private final TrainingTexts texts;
  private final KnowledgeSnapshot snapshot;
  private final Source source;
  private final WordForms forms;
  private @Nullable FeatureIndex topicIndex;
  private @Nullable DangerModels dangers;

  Teaching(TrainingTexts texts, KnowledgeSnapshot snapshot, Source source) {
    this.texts = texts;
    this.snapshot = snapshot;
    this.source = source;
    this.forms = new WordForms(vocabulary(texts, snapshot));
  }

  WordForms forms() {
    return forms;
  }

  TopicModels topics(Loss loss) {
    if (topicIndex == null) topicIndex = FeatureIndex.ofRepeatedSequences(
      new TopicFeatures(forms),
      distinct(texts.topics(), texts.dangers())
    );
    var index = topicIndex;
    var topics = source.train("topics", texts.topics(), index, loss);
    // Danger is read by the same models whatever the topics' loss.
    if (dangers == null) dangers = dangers(index);
    return new TopicModels(
      index,
      topics,
      dangers,
      Support.of(texts.topics(), snapshot, forms, index),
      HarmlessWords.of(texts.dangers())
    );
  }

  /// Of wording only what is in several dangerous texts and their look-alikes is known: the rest says nothing about danger.
  private DangerModels dangers(FeatureIndex index) {
    var byLetters = source.train("dangers", texts.dangers(), index, Loss.ONE_VS_REST);
    var wording = FeatureIndex.ofRepeated(new DangerFeatures(forms), distinct(texts.dangerous(), texts.lookalikes()));
    var byWording = source.train("wordings", texts.dangers(), wording, Loss.ONE_VS_REST);
    return new DangerModels(byLetters, wording, byWording);
  }

  AspectReading aspects(Loss loss) {
    var index = FeatureIndex.ofRepeatedSequencesAbout(new AskingFeatures(forms), texts.aspects());
    return new AspectReading(index, source.train("aspects", texts.aspects(), index, loss));
  }

  /// The words of all phrases and all published plain texts: what is in it is no typing error.
  private static Vocabulary vocabulary(TrainingTexts texts, KnowledgeSnapshot snapshot) {
    var all = new ArrayList<>(distinct(texts.topics(), texts.aspects()));
    snapshot.listPublicServices().forEach(service -> all.addAll(Support.publishedTexts(service)));
    return Vocabulary.of(all);
  }

  private static List<String> distinct(List<LabelledText> texts, List<LabelledText> more) {
    return Stream.concat(texts.stream(), more.stream()).map(LabelledText::text).distinct().toList();
  }
}
