package de.buergerlotse.bot.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoldenQuestionsTest {

  @Test
  void readsColumnsInAnyOrder() {
    var question = GoldenQuestions.parse(
      "style\taspect\ttext\tservice\nslang\tcost\twas kost das\twohngeld\n"
    ).getFirst();
    assertEquals("was kost das", question.text());
    assertEquals(Optional.of(new ServiceId("wohngeld")), question.service());
    assertEquals(Optional.of(Aspect.COST), question.aspect());
    assertEquals("slang", question.style());
    assertTrue(question.alternative().isEmpty());
  }

  @Test
  void aLineWithoutServiceIsOutOfScope() {
    assertTrue(GoldenQuestions.parse("text\tkind\nwetter\tweather").getFirst().isOutOfScope());
  }

  @Test
  void tellsTheWrongLine() {
    var wrong = assertThrows(IllegalArgumentException.class, () ->
      GoldenQuestions.parse("text\taspect\na\tcost\nb\tprice")
    );
    assertTrue(String.valueOf(wrong.getMessage()).startsWith("line 3"));
  }

  @Test
  void refusesATableWithoutText() {
    assertThrows(IllegalArgumentException.class, () -> GoldenQuestions.parse("question\nx"));
  }
}
