package de.buergerlotse.benchmark.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads public datasets from a folder: `nlu/NAME/train.tsv` with lines `text<TAB>label`, and what may stand beside it.
///
/// Asked is `test.tsv`, else `val.tsv`, else a held-out part of what is there ([Dataset#parted]).
public final class Datasets {

  private record Source(String name, String language) {}

  private static final List<Source> SOURCES = List.of(
    new Source("robo-ai-faq-de", "de"),
    new Source("home-assistant-de", "de"),
    new Source("xsid-de", "de"),
    new Source("clinc150", "en"),
    new Source("banking77", "en"),
    new Source("hwu64-fold1-en", "en"),
    new Source("sebischair/AskUbuntuCorpus", "en"),
    new Source("sebischair/ChatbotCorpus", "en"),
    new Source("sebischair/WebApplicationsCorpus", "en")
  );

  private Datasets() {}

  /// All datasets that are there; the missing ones are nothing to complain about.
  ///
  /// @throws IllegalArgumentException when a line is no text with a label, with its file and number
  public static List<Dataset> read(Path data) throws IOException {
    var datasets = new ArrayList<Dataset>();
    for (var source : SOURCES) read(data.resolve("nlu").resolve(source.name()), source).ifPresent(datasets::add);
    return datasets;
  }

  private static Optional<Dataset> read(Path folder, Source source) throws IOException {
    var train = folder.resolve("train.tsv");
    // What has no part to learn from is parted whole.
    var all = Files.exists(train) ? train : folder.resolve("valid.tsv");
    if (!Files.exists(all)) return Optional.empty();
    var foreign = foreign(folder, source);
    var asked = Files.exists(folder.resolve("test.tsv")) ? folder.resolve("test.tsv") : folder.resolve("val.tsv");
    if (!Files.exists(asked)) {
      return Optional.of(Dataset.parted(source.name(), source.language(), phrases(all), foreign));
    }
    var questions = phrases(asked).stream().map(Question::of).toList();
    return Optional.of(new Dataset(source.name(), source.language(), phrases(all), questions, foreign));
  }

  /// Texts of no label: the dataset's own, or for the German questions what is said to a smart home.
  private static List<String> foreign(Path folder, Source source) throws IOException {
    var own = folder.resolve("oos_val.tsv");
    if (Files.exists(own)) return texts(own);
    if (!source.name().equals("robo-ai-faq-de")) return List.of();
    var foreign = new ArrayList<String>();
    for (var other : List.of("xsid-de/valid.tsv", "home-assistant-de/train.tsv")) {
      var file = folder.resolveSibling(other);
      if (Files.exists(file)) foreign.addAll(texts(file));
    }
    return foreign;
  }

  private static List<String> texts(Path file) throws IOException {
    return phrases(file).stream().map(Phrase::text).toList();
  }

  static List<Phrase> phrases(Path file) throws IOException {
    var phrases = new ArrayList<Phrase>();
    var number = 0;
    for (var line : Files.readAllLines(file)) {
      number++;
      var columns = line.split("\t", -1);
      if (columns.length < 2) throw new IllegalArgumentException(file + ":" + number + ": no text and label");
      phrases.add(new Phrase(columns[0], columns[1]));
    }
    return phrases;
  }
}
