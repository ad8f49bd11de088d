package de.buergerlotse.benchmark.accuracy;

import de.buergerlotse.benchmark.Figure;
import de.buergerlotse.benchmark.Measurement;
import de.buergerlotse.benchmark.Setting;
import de.buergerlotse.benchmark.contender.Contender;
import de.buergerlotse.benchmark.contender.Contenders;
import de.buergerlotse.benchmark.contender.Trained;
import de.buergerlotse.benchmark.dataset.Dataset;
import de.buergerlotse.benchmark.dataset.Datasets;
import de.buergerlotse.benchmark.dataset.FewPhrases;
import de.buergerlotse.benchmark.dataset.Question;
import de.buergerlotse.benchmark.dataset.ShippedPhrases;
import de.buergerlotse.benchmark.dataset.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The share of questions with the right label, with 5, 10, 20 and all phrases a label; with ten (or all, where nothing
/// is held back) also with typing errors, without umlauts, in capitals, and how foreign texts are told apart.
public final class Accuracy implements Measurement {

  private static final List<Integer> SHOTS = List.of(5, 10, 20, Integer.MAX_VALUE);
  /// With how many phrases a label the spellings and foreign texts are tried.
  private static final int SPELLED = 10;

  @Override
  public String name() {
    return "accuracy";
  }

  @Override
  public List<Figure> measure(Setting setting) throws IOException, InterruptedException {
    if (setting.data().isEmpty()) {
      setting.leaveOut("accuracy beside peers, there is no folder of datasets");
      return List.of();
    }
    var datasets = new ArrayList<Dataset>();
    ShippedPhrases.dataset(setting.data().get()).ifPresent(datasets::add);
    datasets.addAll(Datasets.read(setting.data().get()));
    var figures = new ArrayList<Figure>();
    for (var dataset : datasets) figures.addAll(measure(dataset, setting));
    return figures;
  }

  private static List<Figure> measure(Dataset dataset, Setting setting) throws IOException, InterruptedException {
    var results = new LinkedHashMap<String, Map<String, Double>>();
    for (var contender : Contenders.list(setting)) {
      setting.progress("accuracy: " + dataset.name() + ", " + contender.name());
      results.put(contender.name(), measure(contender, dataset));
    }
    setting.table(table(dataset, results));
    return Comparison.of(dataset.name(), results);
  }

  private static Map<String, Double> measure(Contender contender, Dataset dataset) throws IOException {
    var results = new LinkedHashMap<String, Double>();
    for (var shots : SHOTS) {
      var phrases = FewPhrases.of(dataset, shots);
      // Where no label has more phrases than before, nothing new would come out.
      if (shots != Integer.MAX_VALUE && phrases.size() == dataset.phrases().size()) continue;
      try (var trained = contender.train(phrases, dataset.language())) {
        results.put(title(shots), share(trained, dataset, Spelling.AS_WRITTEN));
        if (shots == SPELLED) results.putAll(spelled(trained, dataset));
      }
    }
    return results;
  }

  private static Map<String, Double> spelled(Trained trained, Dataset dataset) throws IOException {
    var results = new LinkedHashMap<String, Double>();
    for (var spelling : Spelling.values()) {
      if (spelling == Spelling.AS_WRITTEN) continue;
      if (spelling == Spelling.NO_UMLAUTS && !dataset.language().equals("de")) continue;
      results.put(spelling.title(), share(trained, dataset, spelling));
    }
    if (!dataset.foreign().isEmpty()) results.put("foreign AUROC", foreign(trained, dataset));
    return results;
  }

  private static String title(int shots) {
    return shots == Integer.MAX_VALUE ? "all" : String.valueOf(shots);
  }

  private static double share(Trained trained, Dataset dataset, Spelling spelling) throws IOException {
    var texts = spelling.of(dataset.questions().stream().map(Question::text).toList());
    return share(trained.ask(texts).guesses(), dataset.questions());
  }

  /// The share of right guesses.
  static double share(List<Trained.Guess> guesses, List<Question> questions) {
    var right = 0;
    for (var number = 0; number < questions.size(); number++) {
      if (questions.get(number).right().contains(guesses.get(number).label())) right++;
    }
    return (double) right / questions.size();
  }

  private static double foreign(Trained trained, Dataset dataset) throws IOException {
    var own = trained.ask(dataset.questions().stream().map(Question::text).toList());
    return AreaUnderCurve.of(scores(own), scores(trained.ask(dataset.foreign())));
  }

  private static double[] scores(Trained.Answers answers) {
    return answers.guesses().stream().mapToDouble(Trained.Guess::score).toArray();
  }

  private static String table(Dataset dataset, Map<String, Map<String, Double>> results) {
    var columns = results.values().iterator().next().keySet();
    var header = new ArrayList<>(List.of("contender"));
    header.addAll(columns);
    var table = new RawTable(header.toArray(String[]::new));
    results.forEach((name, shares) -> {
      var row = new ArrayList<>(List.of(name));
      for (var share : shares.values()) row.add(RawTable.percent(share));
      table.add(row.toArray(String[]::new));
    });
    return table.render(
      "Accuracy: %s, %d labels, %d phrases, %d questions; spellings and foreign texts with ten phrases a label".formatted(
        dataset.name(),
        dataset.labels(),
        dataset.phrases().size(),
        dataset.questions().size()
      )
    );
  }
}
