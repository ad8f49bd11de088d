package de.buergerlotse.benchmark.newsroom;

import de.buergerlotse.benchmark.Figure;
import de.buergerlotse.benchmark.Measurement;
import de.buergerlotse.benchmark.Report;
import de.buergerlotse.benchmark.Setting;
import de.buergerlotse.benchmark.dataset.Phrase;
import de.buergerlotse.benchmark.dataset.ShippedPhrases;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// How long the pages of the newsroom take in a town of a thousand services with twenty thousand revisions.
///
/// Measured at the client over loopback, one request at a time, so the time on the wire is in it. In the same run one row of a
/// revision is read by its key, without anything around it.
public final class Newsroom implements Measurement {

  private static final int SERVICES = 1_000;
  private static final int SAVES = 20;
  private static final int QUESTIONS = 1_500;
  private static final int VISITS = 200;
  private static final int WARM_UP = 50;
  private static final int ACTS = 5;
  private static final int GOAL_MILLISECONDS = 100;
  private static final int PATIENCE_SECONDS = 1_800;
  private static final int QUIET_SECONDS = 15;

  @Override
  public String name() {
    return "newsroom";
  }

  @Override
  public List<Figure> measure(Setting setting) throws IOException, InterruptedException {
    try (var newsroom = RunningNewsroom.open(setting, SERVICES, SAVES)) {
      awaitReady(newsroom);
      try (var day = new EditorsDay(newsroom.uri())) {
        ask(day, newsroom, setting);
        return measure(newsroom, day, setting);
      }
    }
  }

  private static void awaitReady(RunningNewsroom newsroom) throws InterruptedException {
    for (var waited = 0; !newsroom.isReady(); waited++) {
      if (waited > PATIENCE_SECONDS) throw new IllegalStateException("the product did not become ready");
      TimeUnit.SECONDS.sleep(1);
    }
  }

  /// What citizens ask fills the gaps and the comparison: as it is, and with its words in another order, which is
  /// understood less well.
  private static void ask(EditorsDay day, RunningNewsroom newsroom, Setting setting)
    throws IOException, InterruptedException {
    setting.progress(QUESTIONS + " citizens ask");
    var phrases = ShippedPhrases.all();
    for (var number = 0; number < QUESTIONS; number++) {
      var phrase = phrases.get((number * 17) % phrases.size());
      day.ask(number % 3 == 0 ? backwards(phrase) : phrase.text());
    }
    awaitRead(newsroom);
  }

  /// The questions are read from the log some seconds after the last word; not every message is one.
  private static void awaitRead(RunningNewsroom newsroom) throws InterruptedException {
    var before = -1L;
    for (var read = newsroom.count("asked_question"); read == 0 || read > before; ) {
      before = read;
      TimeUnit.SECONDS.sleep(QUIET_SECONDS);
      read = newsroom.count("asked_question");
    }
  }

  private static String backwards(Phrase phrase) {
    return String.join(" ", List.of(phrase.text().split(" ")).reversed());
  }

  private static List<Figure> measure(RunningNewsroom newsroom, EditorsDay day, Setting setting)
    throws IOException, InterruptedException {
    var size = day.services().size() + " services, " + newsroom.count("revision") + " revisions";
    setting.progress(size + ", " + newsroom.count("asked_question") + " questions");
    var written = newsroom.listWritten();
    var bare = bare(newsroom, written);
    var peer = "%s; one row by its key p50 %s, p95 %s ms".formatted(size, told(bare, 0.5), told(bare, 0.95));
    var figures = new ArrayList<Figure>();
    for (var page : day.pages(written)) {
      var _ = day.visit(page, WARM_UP);
      var times = day.visit(page, VISITS);
      var p95 = part(times, 0.95);
      setting.progress("%s: p50 %s, p95 %s ms".formatted(page.name(), told(times, 0.5), told(times, 0.95)));
      figures.add(
        Figure.of(
          id(page),
          "Newsroom: " + page.name() + ", 95 % within",
          p95,
          "ms",
          "p50 %s ms, %s rows' time; %s".formatted(told(times, 0.5), Report.number(p95 / part(bare, 0.95)), peer)
        ).atMost(GOAL_MILLISECONDS)
      );
    }
    for (var act : day.acts()) figures.add(act(day, act, setting, peer));
    return figures;
  }

  private static Figure act(EditorsDay day, EditorsDay.Page act, Setting setting, String peer)
    throws IOException, InterruptedException {
    var half = part(day.visit(act, ACTS), 0.5);
    setting.progress("%s: p50 %s ms".formatted(act.name(), Report.number(half)));
    return Figure.of(id(act), "Newsroom: " + act.name() + ", half within", half, "ms", peer);
  }

  private static String id(EditorsDay.Page page) {
    return "newsroom." + page.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  private static double[] bare(RunningNewsroom newsroom, List<String> written) {
    var milliseconds = new double[VISITS];
    for (var read = -WARM_UP; read < VISITS; read++) {
      var service = written.get(Math.floorMod(read * 37, written.size()));
      var start = System.nanoTime();
      newsroom.readBare(service, 1 + Math.floorMod(read, SAVES));
      if (read >= 0) milliseconds[read] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(milliseconds);
    return milliseconds;
  }

  private static double part(double[] sorted, double share) {
    return sorted[(int) (share * (sorted.length - 1))];
  }

  private static String told(double[] sorted, double share) {
    return Report.number(part(sorted, share));
  }
}
