package de.buergerlotse.benchmark.dataset;

import de.buergerlotse.bot.evaluation.GoldenQuestions;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The phrases of the shipped services, and questions of citizens for them.
public final class ShippedPhrases {

  private ShippedPhrases() {}

  /// Everyday words, names and example phrases of all services of town and county.
  public static List<Phrase> all() {
    var phrases = new ArrayList<Phrase>();
    for (var content : new ShippedContent().packages()) {
      for (var service : content.services()) phrases.add(new Phrase(service.name().plain(), service.id().slug()));
      for (var service : content.phrases()) {
        var slug = service.service().slug();
        for (var word : service.everydayWords()) phrases.add(new Phrase(word, slug));
        for (var example : service.examples()) phrases.add(new Phrase(example.text(), slug));
      }
    }
    return phrases;
  }

  /// The citizens' questions of the folder, to be answered from the shipped phrases.
  public static Optional<Dataset> dataset(Path data) throws IOException {
    var folder = data.resolve("citizen-questions");
    var file = folder.resolve("questions.tsv");
    if (!Files.exists(file)) return Optional.empty();
    var questions = new ArrayList<Question>();
    for (var golden : GoldenQuestions.parse(Files.readString(file))) {
      var right = new HashSet<String>();
      golden.service().ifPresent(service -> right.add(service.slug()));
      golden.alternative().ifPresent(service -> right.add(service.slug()));
      if (!right.isEmpty()) questions.add(new Question(golden.text(), right));
    }
    return Optional.of(new Dataset("citizen-questions", "de", all(), questions, foreign(folder)));
  }

  private static List<String> foreign(Path folder) throws IOException {
    var file = folder.resolve("out_of_scope.tsv");
    if (!Files.exists(file)) return List.of();
    return Files.readAllLines(file)
      .stream()
      .skip(1)
      .map(line -> line.split("\t", -1)[1])
      .toList();
  }
}
