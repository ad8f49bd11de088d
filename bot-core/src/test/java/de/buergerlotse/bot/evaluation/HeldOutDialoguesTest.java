package de.buergerlotse.bot.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.phrase.ExampleDialogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldOutDialoguesTest {

  /// Shorter ones are said in every second conversation.
  private static final int LONG = 30;

  @ParameterizedTest
  @ValueSource(strings = { "held-out.jsonl", "held-out-second.jsonl" })
  void nothingThatIsAskedWasTaught(String file) throws IOException {
    var taught = new ShippedContent()
      .general()
      .dialogues()
      .stream()
      .flatMap(dialogue -> dialogue.turns().stream())
      .map(ExampleDialogue.Turn::text)
      .collect(Collectors.toSet());
    var asked = GoldenDialogues.parse(Files.readString(Path.of("src/test/resources/dialogues").resolve(file)))
      .stream()
      .flatMap(dialogue -> dialogue.turns().stream())
      .map(GoldenDialogue.Turn::text);
    assertEquals(List.of(), asked.filter(text -> text.length() >= LONG && taught.contains(text)).toList());
  }
}
