package de.buergerlotse.bot.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.service.Aspect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenDialoguesTest {

  @Test
  void readsOneDialogueALine() throws IOException {
    var dialogues = GoldenDialogues.parse(Files.readString(Path.of("src/test/resources/dialogues/held-out.jsonl")));
    assertEquals(34, dialogues.size());
    var first = dialogues.getFirst();
    assertEquals("own-003", first.id());
    assertEquals(Aspect.OVERVIEW, first.turns().getFirst().aspect());
  }

  @Test
  void passesOverEmptyLines() {
    assertTrue(GoldenDialogues.parse("\n  \n").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    quoteCharacter = '`',
    textBlock = """
    no json                                                                             | Unrecognized
    {"id": "a"}                                                                         | no turns
    {"id": "a", "turns": [{"service": "wohngeld", "aspect": "cost"}]}                   | no user
    {"id": "a", "turns": [{"user": "x", "service": "wohngeld", "aspect": "price"}]}     | price
    """
  )
  void tellsTheWrongLine(String line, String complaint) {
    var wrong = assertThrows(IllegalArgumentException.class, () -> GoldenDialogues.parse("\n" + line));
    var told = String.valueOf(wrong.getMessage());
    assertTrue(told.startsWith("line 2: ") && told.contains(complaint), told);
  }
}
