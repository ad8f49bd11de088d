package de.buergerlotse.benchmark.accuracy;

import de.buergerlotse.benchmark.Figure;
import de.buergerlotse.benchmark.Measurement;
import de.buergerlotse.benchmark.Report;
import de.buergerlotse.benchmark.Setting;
import de.buergerlotse.benchmark.contender.Contender;
import de.buergerlotse.benchmark.contender.Contenders;
import de.buergerlotse.benchmark.contender.Trained;
import de.buergerlotse.benchmark.dataset.Dataset;
import de.buergerlotse.benchmark.dataset.Datasets;
import de.buergerlotse.benchmark.dataset.FewPhrases;
import de.buergerlotse.benchmark.dataset.Question;
import de.buergerlotse.benchmark.dataset.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Questions a second of processor time, training and memory, with ten phrases a label.
///
/// Engines warm up on the questions that are asked for accuracy, also with typing errors; measured are then phrases that
/// nobody has learnt or was asked before, each once, since engines remember what they have seen.
public final class Speed implements Measurement {

  private static final Set<String> NAMES = Set.of("robo-ai-faq-de", "clinc150");
  private static final int PHRASES = 10;
  private static final int WARM_UP_QUESTIONS = 30_000;
  /// Every contender is trained and asked so often; the middle one counts, but the most memory: whoever is trained first also
  /// loads what all trainings share.
  private static final int ROUNDS = 3;
  private static final int MOST_ASKED = 8_000;
  private static final double GOAL = 10;

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public List<Figure> measure(Setting setting) throws IOException, InterruptedException {
    if (setting.data().isEmpty()) {
      setting.leaveOut("speed beside peers, there is no folder of datasets");
      return List.of();
    }
    var figures = new ArrayList<Figure>();
    for (var dataset : Datasets.read(setting.data().get())) {
      if (NAMES.contains(dataset.name())) figures.addAll(measure(dataset, setting));
    }
    return figures;
  }

  private record Run(String name, Trained.Cost cost, double questionsPerSecond, double accuracy) {
    Run with(long heapBytes) {
      return new Run(name, new Trained.Cost(cost.cpuSeconds(), heapBytes), questionsPerSecond, accuracy);
    }
  }

  private static List<Figure> measure(Dataset dataset, Setting setting) throws IOException, InterruptedException {
    var runs = new ArrayList<Run>();
    for (var contender : Contenders.list(setting)) {
      setting.progress("speed: " + dataset.name() + ", " + contender.name());
      runs.add(middle(contender, dataset));
    }
    setting.table(table(dataset, runs));
    var ours = runs.getFirst();
    return runs
      .stream()
      .skip(1)
      .filter(peer -> peer.name().equals("nlp.js") || peer.name().equals("LIBLINEAR"))
      .flatMap(peer -> compare(dataset, ours, peer).stream())
      .toList();
  }

  private static Run middle(Contender contender, Dataset dataset) throws IOException {
    var rounds = new ArrayList<Run>();
    for (var round = 0; round < ROUNDS; round++) rounds.add(run(contender, dataset));
    rounds.sort(Comparator.comparingDouble(Run::questionsPerSecond));
    return rounds.get(ROUNDS / 2).with(
      rounds
        .stream()
        .mapToLong(run -> run.cost().heapBytes())
        .max()
        .orElseThrow()
    );
  }

  private static Run run(Contender contender, Dataset dataset) throws IOException {
    var fresh = FewPhrases.rest(dataset, PHRASES);
    var asked = fresh.subList(0, Math.min(MOST_ASKED, fresh.size()));
    var known = dataset.questions().stream().map(Question::text).toList();
    try (var trained = contender.train(FewPhrases.of(dataset, PHRASES), dataset.language())) {
      var right = Accuracy.share(trained.ask(known).guesses(), dataset.questions());
      for (var done = 0; done < WARM_UP_QUESTIONS; done += 2 * known.size()) {
        trained.ask(known);
        trained.ask(Spelling.SOME_ERRORS.of(known));
      }
      return new Run(contender.name(), trained.cost(), asked.size() / trained.ask(asked).cpuSeconds(), right);
    }
  }

  private static List<Figure> compare(Dataset dataset, Run ours, Run peer) {
    var id = dataset.name() + "." + PHRASES + ".";
    var beside = peer.name() + " ";
    var speed = Figure.of(
      id + "speed." + peer.name(),
      dataset.name() + ": questions per CPU second against " + peer.name(),
      ours.questionsPerSecond() / peer.questionsPerSecond(),
      "×",
      beside + Report.number(peer.questionsPerSecond()) + "/s, ours " + Report.number(ours.questionsPerSecond()) + "/s"
    );
    var memory = Figure.of(
      id + "memory." + peer.name(),
      dataset.name() + ": memory of what was learnt against " + peer.name(),
      (double) ours.cost().heapBytes() / peer.cost().heapBytes(),
      "×",
      beside + megabytes(peer) + " MB, ours " + megabytes(ours) + " MB"
    );
    var training = Figure.of(
      id + "training." + peer.name(),
      dataset.name() + ": training, choice of the loss included, against " + peer.name(),
      ours.cost().cpuSeconds() / peer.cost().cpuSeconds(),
      "×",
      beside + seconds(peer) + " s, ours " + seconds(ours) + " s"
    );
    var isNlpJs = peer.name().equals("nlp.js");
    return List.of(isNlpJs ? speed.atLeast(GOAL) : speed.atLeast(1), memory.atMost(1), training.atMost(1));
  }

  private static String table(Dataset dataset, List<Run> runs) {
    var table = new RawTable("contender", "accuracy %", "questions per CPU s", "training CPU s", "memory MB");
    for (var run : runs) {
      table.add(
        run.name(),
        RawTable.percent(run.accuracy()),
        Report.number(run.questionsPerSecond()),
        seconds(run),
        megabytes(run)
      );
    }
    return table.render("Speed: " + dataset.name() + ", " + PHRASES + " phrases a label");
  }

  private static String seconds(Run run) {
    return Report.number(run.cost().cpuSeconds());
  }

  private static String megabytes(Run run) {
    return Report.number(run.cost().heapBytes() / 1e6);
  }
}
