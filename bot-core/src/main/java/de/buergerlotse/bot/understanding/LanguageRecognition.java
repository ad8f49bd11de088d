package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.GermanWords;
import de.buergerlotse.bot.text.Script;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Recognises the language of short texts: first the alphabet, then a model of words and letters.
///
/// OpenNLP's own detector needs whole paragraphs. A text counts as foreign only when the model is sure and most of its
/// words are no German ones: dialect and learners' German stay German.
final class LanguageRecognition {

  static final String GERMAN = "de";
  private static final int MOST_GERMAN_TEXTS = 4_000;
  /// Short training leaves the model too modest; found with the other limits by cross-validation over all sentences.
  private static final double TEMPERATURE = 0.5;
  /// Up to which probability of German a text of mostly German words is foreign after all ("real person please").
  private static final double SURELY_NOT = 0.04;
  /// The same for a text of mostly unknown words.
  private static final double PROBABLY_NOT = 0.5;
  private static final double MOST_GERMAN_WORDS = 0.5;

  private final FeatureIndex index;
  private final LinearModel model;
  private final WordForms german;
  private final Map<Script, Set<String>> languages;

  private LanguageRecognition(
    FeatureIndex index,
    LinearModel model,
    WordForms german,
    Map<Script, Set<String>> languages
  ) {
    this.index = index;
    this.model = model;
    this.german = german;
    this.languages = languages;
  }

  /// @param german words of German, by which German is told from its neighbours
  /// @param germanTexts further German texts
  static LanguageRecognition train(
    GeneralKnowledge general,
    List<String> germanTexts,
    WordForms german,
    Teaching.Source source
  ) {
    var texts = new ArrayList<LabelledText>();
    var languages = new EnumMap<Script, Set<String>>(Script.class);
    for (var language : general.languages()) {
      for (var sentence : language.sentences()) {
        var tag = language.language().tag();
        texts.add(new LabelledText(tag, sentence, texts.size()));
        languages.computeIfAbsent(Script.of(sentence), _ -> new java.util.TreeSet<>()).add(tag);
      }
    }
    // Follow-ups are so short that nothing else would tell "formular?" from its neighbours.
    for (var words : general.aspects().values()) {
      for (var followUp : words.followUps()) texts.add(new LabelledText(GERMAN, followUp, texts.size()));
    }
    var stride = Math.max(1, germanTexts.size() / MOST_GERMAN_TEXTS);
    for (var next = 0; next < germanTexts.size(); next += stride) {
      texts.add(new LabelledText(GERMAN, germanTexts.get(next), texts.size()));
    }
    var index = FeatureIndex.of(new LanguageFeatures(), texts.stream().map(LabelledText::text).toList());
    var model = source.train("languages", texts, index, Loss.SOFTMAX);
    return new LanguageRecognition(index, model, german, languages);
  }

  /// The tag of the language; German when in doubt.
  String recognise(String text) {
    var script = Script.of(text);
    var scores = model.scores(index.vectorOf(text));
    restrict(scores, languages.getOrDefault(script, Set.of(GERMAN)));
    var probabilities = LinearModel.probabilities(scores, TEMPERATURE);
    var best = 0;
    for (var column = 1; column < scores.length; column++) if (probabilities[column] > probabilities[best]) best =
      column;
    var tag = model.outcomes().get(best);
    if (script != Script.LATIN) return tag;
    var german = probabilities[model.outcomes().indexOf(GERMAN)];
    return german <= (germanShare(text) > MOST_GERMAN_WORDS ? SURELY_NOT : PROBABLY_NOT) ? tag : GERMAN;
  }

  /// Languages that use another script are out of the question.
  private void restrict(double[] scores, Set<String> possible) {
    for (var column = 0; column < scores.length; column++) {
      if (!possible.contains(model.outcomes().get(column))) scores[column] = -1e6;
    }
  }

  private double germanShare(String text) {
    var words = Words.of(LanguageFeatures.beginning(text));
    if (words.isEmpty()) return 1;
    var known = words
      .stream()
      .filter(word -> german.knows(word) || GermanWords.shared().knowsEndOf(word))
      .count();
    return (double) known / words.size();
  }
}
