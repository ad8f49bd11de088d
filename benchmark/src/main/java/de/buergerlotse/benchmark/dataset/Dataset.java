package de.buergerlotse.benchmark.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/// Labelled texts, parted into those to learn from and those to be asked.
///
/// @param language BCP 47 tag
/// @param foreign texts that belong to no label, to tell apart from the questions
public record Dataset(
  String name,
  String language,
  List<Phrase> phrases,
  List<Question> questions,
  List<String> foreign
) {
  private static final int SEED = 11;
  /// From so many texts on a fifth is enough to ask; of fewer, half is taken, lest chance decides.
  private static final int MANY = 1_000;

  public Dataset {
    phrases = List.copyOf(phrases);
    questions = List.copyOf(questions);
    foreign = List.copyOf(foreign);
  }

  /// Parts texts that came without a part to be asked: of every label the same share, chosen by a fixed seed.
  static Dataset parted(String name, String language, List<Phrase> all, List<String> foreign) {
    var byLabel = new LinkedHashMap<String, List<Phrase>>();
    for (var phrase : all) byLabel.computeIfAbsent(phrase.label(), _ -> new ArrayList<>()).add(phrase);
    var oneIn = all.size() >= MANY ? 5 : 2;
    var random = new Random(SEED);
    var phrases = new ArrayList<Phrase>();
    var questions = new ArrayList<Question>();
    for (var texts : byLabel.values()) {
      Collections.shuffle(texts, random);
      var asked = texts.size() / oneIn;
      texts.subList(0, asked).forEach(phrase -> questions.add(Question.of(phrase)));
      phrases.addAll(texts.subList(asked, texts.size()));
    }
    return new Dataset(name, language, phrases, questions, foreign);
  }

  public long labels() {
    return phrases.stream().map(Phrase::label).distinct().count();
  }
}
