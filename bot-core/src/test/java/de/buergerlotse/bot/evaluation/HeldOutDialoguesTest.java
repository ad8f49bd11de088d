package de.buergerlotse.bot.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.understanding.ModelStore;
import de.buergerlotse.bot.understanding.UnderstandingTrainer;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.exchange.PackagesInMemory;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.phrase.ExampleDialogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeldOutDialoguesTest {

  private static final ShippedContent SHIPPED = new ShippedContent();
  private static final BotTurn BOT = bot();
  /// Shorter ones are said in every second conversation.
  private static final int LONG = 30;

  @ParameterizedTest
  @ValueSource(strings = { "held-out.jsonl", "held-out-second.jsonl", "strangers.jsonl" })
  void nothingThatIsAskedWasTaught(String file) throws IOException {
    var taught = SHIPPED.general()
      .dialogues()
      .stream()
      .flatMap(dialogue -> dialogue.turns().stream())
      .map(ExampleDialogue.Turn::text)
      .collect(Collectors.toSet());
    var asked = dialogues(file)
      .stream()
      .flatMap(dialogue -> dialogue.turns().stream())
      .map(GoldenDialogue.Turn::text);
    assertEquals(List.of(), asked.filter(text -> text.length() >= LONG && taught.contains(text)).toList());
  }

  /// What was reached, less a turn or two that may go either way on another processor; it may only get better.
  @ParameterizedTest
  @CsvSource({ "held-out.jsonl, 0.82", "held-out-second.jsonl, 0.855", "strangers.jsonl, 0.92" })
  void asManyTurnsAsWereReachedAreRight(String file, double fewest) throws IOException {
    var report = Evaluation.dialogues(dialogues(file), BOT);
    assertTrue(report.right() >= fewest, report::render);
  }

  private static List<GoldenDialogue> dialogues(String file) throws IOException {
    return GoldenDialogues.parse(Files.readString(Path.of("src/test/resources/dialogues").resolve(file)));
  }

  private static BotTurn bot() {
    var packages = new PackagesInMemory();
    SHIPPED.install(packages);
    var knowledge = new KnowledgeBase(packages);
    knowledge.reload();
    var town = knowledge.findSnapshot(new MunicipalityId("musterstadt")).orElseThrow();
    var general = SHIPPED.general();
    var understander = new UnderstandingTrainer(general, ModelStore.shipped()).train(town, _ -> {});
    return new BotTurn(town, general, understander);
  }
}
