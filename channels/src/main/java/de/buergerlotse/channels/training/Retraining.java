package de.buergerlotse.channels.training;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.understanding.AddedPhrase;
import de.buergerlotse.bot.understanding.Understander;
import de.buergerlotse.bot.understanding.UnderstandingTrainer;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Trains in the background with the phrases that editors added; questions are answered meanwhile as before.
@Singleton
public class Retraining {

  private static final Logger LOG = LoggerFactory.getLogger(Retraining.class);
  private final UnderstandingTrainer trainer;
  private final Bots bots;
  private final AddedPhrases phrases;
  private final TrainingVersions versions;
  private final TrainingRuns runs;
  private final VersionWatch watch;
  /// One at a time: two would take the cores from the citizens.
  private final ExecutorService training = Executors.newSingleThreadExecutor(
    Thread.ofPlatform().name("retraining").daemon().factory()
  );

  Retraining(
    UnderstandingTrainer trainer,
    Bots bots,
    AddedPhrases phrases,
    TrainingVersions versions,
    TrainingRuns runs,
    VersionWatch watch
  ) {
    this.trainer = trainer;
    this.bots = bots;
    this.phrases = phrases;
    this.versions = versions;
    this.runs = runs;
    this.watch = watch;
  }

  /// Starts a training with all phrases that are not withdrawn.
  ///
  /// @throws Problem when one runs already
  void start(MunicipalityId municipality, String by) {
    var bot = getBot(municipality);
    var run = begin(municipality, by);
    training.execute(() -> train(bot, run, by));
  }

  /// Starts one if nobody else is at it; whoever is at it will be followed by another look.
  boolean startIfFree(MunicipalityId municipality, String by) {
    var bot = bots.find(municipality);
    var run = bot.flatMap(_ -> runs.begin(municipality, by));
    run.ifPresent(begun -> training.execute(() -> train(bot.orElseThrow(), begun, by)));
    return run.isPresent();
  }

  private UUID begin(MunicipalityId municipality, String by) {
    return runs
      .begin(municipality, by)
      .orElseThrow(() -> new Problem(ProblemCode.TRAINING_RUNS, Duration.ofSeconds(10)));
  }

  private void train(BotTurn bot, UUID run, String by) {
    var municipality = bot.snapshot().municipality().id();
    try {
      var counting = phrases
        .list(municipality)
        .stream()
        .filter(kept -> !kept.withdrawn())
        .toList();
      var added = counting.stream().map(AddedPhrases.Kept::phrase).toList();
      var understander = trainer.retrain(bot.snapshot(), added, bot.understander(), told ->
        runs.tell(run, Phase.of(told))
      );
      var id = trainer.fingerprint(bot.snapshot(), added);
      var now = getBot(municipality);
      // Phrases that were published during the training must not be forgotten.
      if (!trainer.fingerprint(now.snapshot(), added).equals(id)) {
        train(now, run, by);
        return;
      }
      var ids = counting
        .stream()
        .map(kept -> kept.id().toString())
        .toList();
      versions.activate(municipality, id, ids, by);
      watch.put(municipality, id, understander);
      runs.end(run);
      LOG.info("{} was trained with {} added phrases", municipality, added.size());
    } catch (RuntimeException broken) {
      LOG.error("{} could not be trained; its understanding stays as it was", municipality, broken);
      runs.fail(run);
    }
  }

  /// A version that was trained before answers again; phrases that are not in it do not count any more.
  ///
  /// @throws Problem when there is no such version
  void rollBack(MunicipalityId municipality, String id, String by) {
    var wanted = versions
      .listVersions(municipality)
      .stream()
      .filter(version -> version.id().equals(id))
      .findFirst()
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var run = begin(municipality, by);
    try {
      phrases.keepOnly(municipality, wanted.phrases());
      versions.activate(municipality, id, wanted.phrases(), by);
      watch.look();
    } finally {
      runs.end(run);
    }
  }

  /// An understanding with some more phrases, which answers nobody.
  ///
  /// @throws Problem when a training runs
  public Understander candidate(MunicipalityId municipality, List<AddedPhrase> more, String by) {
    var bot = getBot(municipality);
    var run = begin(municipality, by);
    try {
      var added = new ArrayList<>(counting(municipality));
      more
        .stream()
        .filter(phrase -> !added.contains(phrase))
        .forEach(added::add);
      Consumer<String> progress = told -> runs.tell(run, Phase.of(told));
      return training.submit(() -> trainer.retrain(bot.snapshot(), added, bot.understander(), progress)).get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Problem(ProblemCode.OVERLOADED, Duration.ofSeconds(10));
    } catch (ExecutionException broken) {
      LOG.error("A candidate of {} could not be trained", municipality, broken);
      throw new Problem(ProblemCode.INTERNAL);
    } finally {
      runs.end(run);
    }
  }

  private List<AddedPhrase> counting(MunicipalityId municipality) {
    return phrases
      .list(municipality)
      .stream()
      .filter(kept -> !kept.withdrawn())
      .map(AddedPhrases.Kept::phrase)
      .toList();
  }

  /// How many phrases were added or withdrawn since the version that answers was trained.
  public int pending(MunicipalityId municipality) {
    var active = versions.findActive(municipality).map(TrainingVersions.Version::phrases).orElse(List.of());
    return (int) phrases
      .list(municipality)
      .stream()
      .filter(kept -> kept.withdrawn() == active.contains(kept.id().toString()))
      .count();
  }

  Optional<TrainingRuns.Run> findRun(MunicipalityId municipality) {
    return runs.find(municipality);
  }

  private BotTurn getBot(MunicipalityId municipality) {
    return bots.find(municipality).orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)));
  }

  @PreDestroy
  void stop() {
    training.shutdownNow();
  }
}
