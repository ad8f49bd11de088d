package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/// The trained models of one set of texts: what a text is about, which aspect it asks for, whether it tells of danger.
record Models(FeatureIndex index, LinearModel topics, LinearModel aspects, LinearModel dangers) {
  static Models train(TrainingTexts texts, Vocabulary vocabulary) {
    var all = Stream.of(texts.topics(), texts.aspects(), texts.dangers())
      .flatMap(List::stream)
      .map(LabelledText::text)
      .distinct()
      .toList();
    var index = FeatureIndex.of(new FeatureExtractor(vocabulary), all);
    return new Models(
      index,
      LinearModel.of(ModelTraining.train(texts.topics(), index), index),
      LinearModel.of(ModelTraining.train(texts.aspects(), index), index),
      LinearModel.of(ModelTraining.train(texts.dangers(), index), index)
    );
  }
}
