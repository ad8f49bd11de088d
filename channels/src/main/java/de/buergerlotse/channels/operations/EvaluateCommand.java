package de.buergerlotse.channels.operations;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.evaluation.Evaluation;
import de.buergerlotse.bot.evaluation.GoldenQuestions;
import de.buergerlotse.bot.understanding.ModelStore;
import de.buergerlotse.bot.understanding.UnderstandingTrainer;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.exchange.PackagesInMemory;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/// Measures the understanding of one municipality on a file of questions.
@CommandLine.Command(
  name = "evaluate",
  mixinStandardHelpOptions = true,
  description = "Misst an einer Datei mit Fragen, wie gut eine Stadt ihre Bürgerinnen und Bürger versteht."
)
final class EvaluateCommand implements Callable<Integer> {

  @CommandLine.Option(
    names = "--municipality",
    defaultValue = "musterstadt",
    description = "Stadt oder Kreis (${DEFAULT-VALUE})"
  )
  private String municipality = "musterstadt";

  @CommandLine.Option(
    names = "--questions",
    required = true,
    description = "TSV mit Kopfzeile: text, service, aspect, dazu freiwillig alt_service und style"
  )
  private Path questions = Path.of("questions.tsv");

  /// 0 when the file was read, whatever the figures; 2 when the file or the municipality cannot be used.
  @Override
  public Integer call() {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      var golden = GoldenQuestions.parse(Files.readString(questions));
      out.println(Evaluation.of(golden, bot(), System.err::println).render());
      return CommandLine.ExitCode.OK;
    } catch (IOException unreadable) {
      System.err.println("Die Datei " + questions + " lässt sich nicht lesen: " + unreadable.getMessage());
    } catch (IllegalArgumentException unusable) {
      System.err.println(unusable.getMessage());
    }
    return CommandLine.ExitCode.USAGE;
  }

  private BotTurn bot() {
    var shipped = new ShippedContent();
    var store = new PackagesInMemory();
    shipped.install(store);
    var knowledge = new KnowledgeBase(store);
    knowledge.reload();
    var snapshot = knowledge
      .findSnapshot(new MunicipalityId(municipality))
      .orElseThrow(() -> new IllegalArgumentException("Diese Stadt gibt es nicht: " + municipality));
    var general = shipped.general();
    var trainer = new UnderstandingTrainer(general, ModelStore.shipped());
    return new BotTurn(snapshot, general, trainer.train(snapshot, System.err::println));
  }
}
