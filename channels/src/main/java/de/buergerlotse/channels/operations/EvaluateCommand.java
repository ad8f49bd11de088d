package de.buergerlotse.channels.operations;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.evaluation.Evaluation;
import de.buergerlotse.bot.evaluation.GoldenDialogues;
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
import org.jspecify.annotations.Nullable;
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

  @CommandLine.ArgGroup(multiplicity = "1", exclusive = true)
  private @Nullable Material material;

  /// What is measured on.
  static final class Material {

    @CommandLine.Option(
      names = "--questions",
      description = "TSV mit Kopfzeile: text, service, aspect, dazu freiwillig alt_service und style"
    )
    private @Nullable Path questions;

    @CommandLine.Option(
      names = "--dialogues",
      description = "Gespräche, eine JSON-Zeile je Gespräch: id, turns mit user, service und aspect"
    )
    private @Nullable Path dialogues;
  }

  /// 0 when the file was read, whatever the figures; 2 when the file or the municipality cannot be used.
  @Override
  public Integer call() {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      if (material == null) throw new IllegalArgumentException("Es fehlt --questions oder --dialogues.");
      if (material.questions != null) out.println(questions(material.questions));
      if (material.dialogues != null) out.println(dialogues(material.dialogues));
      return CommandLine.ExitCode.OK;
    } catch (IOException unreadable) {
      System.err.println("Die Datei lässt sich nicht lesen: " + unreadable.getMessage());
    } catch (IllegalArgumentException unusable) {
      System.err.println(unusable.getMessage());
    }
    return CommandLine.ExitCode.USAGE;
  }

  private String questions(Path file) throws IOException {
    var golden = GoldenQuestions.parse(Files.readString(file));
    return Evaluation.of(golden, bot(), System.err::println).render();
  }

  private String dialogues(Path file) throws IOException {
    var golden = GoldenDialogues.parse(Files.readString(file));
    return Evaluation.dialogues(golden, bot()).render();
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
