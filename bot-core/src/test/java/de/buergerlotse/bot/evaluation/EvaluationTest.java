package de.buergerlotse.bot.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.understanding.SmallTown;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final BotTurn BOT = new BotTurn(SmallTown.snapshot(), SmallTown.general(), SmallTown.understander());

  private static EvaluationReport report(String table) {
    return Evaluation.of(GoldenQuestions.parse(table), BOT, _ -> {});
  }

  @Test
  void countsWhatIsRight() {
    var report = report("text\tservice\taspect\nwas kostet die anmeldung von meinem hund\thund-anmelden\tcost\n");
    assertEquals(1.0, report.rightFirst());
    assertEquals(0.0, report.confidentlyWrong());
  }

  @Test
  void countsWhatIsWrong() {
    var report = report("text\tservice\taspect\nhund anmelden\twohngeld\tcost\n");
    assertEquals(0.0, report.rightAtOnce());
  }

  @Test
  void countsWhatIsKeptOut() {
    assertEquals(1.0, report("text\nwie wird das wetter morgen\n").keptOut());
  }

  @Test
  void tellsConfusionsWithThePhraseThatPulls() {
    var text = report("text\tservice\taspect\tstyle\nhund anmelden\twohngeld\tcost\ttest\n").render();
    assertTrue(text.contains("wohngeld → hund-anmelden"), text);
    assertTrue(text.contains("pulled by: "), text);
  }

  @Test
  void anEmptyTableIsNoReasonToFail() {
    assertTrue(report("text\n").render().contains("0 questions"));
  }

  @Test
  void playsDialogues() {
    var dialogue = new GoldenDialogue(
      "d",
      List.of(
        new GoldenDialogue.Turn("Was kostet die Hundesteuer?", new ServiceId("hund-anmelden"), Aspect.COST),
        new GoldenDialogue.Turn("und welche unterlagen brauche ich", new ServiceId("hund-anmelden"), Aspect.DOCUMENTS)
      )
    );
    var report = Evaluation.dialogues(List.of(dialogue), BOT);
    assertEquals(1.0, report.right(), report.render());
  }

  @Test
  void tellsWhatWentWrongInADialogue() {
    var report = Evaluation.dialogues(
      GoldenDialogues.parse(
        """
        {"id": "d7", "turns": [{"user": "hund anmelden", "service": "wohngeld", "aspect": "overview"},
        """.strip() +
          """
           {"user": "was kostet das", "service": "hund-anmelden", "aspect": "documents"}]}
          """
      ),
      BOT
    );
    assertEquals(0.0, report.right());
    assertEquals(0.5, report.rightService());
    var told = report.render();
    assertTrue(told.contains("d7\twohngeld/overview\thund-anmelden/overview\thund anmelden"), told);
    assertTrue(told.contains("other aspect"), told);
    assertTrue(told.contains("other service"), told);
  }
}
