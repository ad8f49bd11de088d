package de.buergerlotse.knowledge.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifeSituationTest {

  @Test
  void asksOnlyWhatHasAPoint() {
    var situation = ExampleSituation.of("umzug")
      .yesNo("kinder", "")
      .yesNo("schule", "kinder = ja")
      .yesNo("hund", "")
      .entry("immer", "")
      .build();
    assertEquals("kinder", situation.nextQuestion(Answers.none()).orElseThrow().id());
    var without = Answers.none().with("kinder", new Given.Chosen("nein"));
    assertEquals("hund", situation.nextQuestion(without).orElseThrow().id());
    var skipped = Answers.none().with("kinder", new Given.Skipped());
    assertEquals("hund", situation.nextQuestion(skipped).orElseThrow().id());
    var with = Answers.none().with("kinder", new Given.Chosen("ja"));
    assertEquals("schule", situation.nextQuestion(with).orElseThrow().id());
    assertEquals(Optional.empty(), situation.nextQuestion(without.with("hund", new Given.Skipped())));
  }

  @Test
  void refusesAQuestionThatDependsOnALaterOne() {
    complains(
      ExampleSituation.of("umzug").yesNo("schule", "kinder = ja").yesNo("kinder", "").entry("immer", ""),
      "questions.schule.when",
      "kinder"
    );
  }

  @Test
  void refusesAQuestionThatDependsOnItself() {
    complains(ExampleSituation.of("umzug").yesNo("schule", "schule = ja").entry("immer", ""), "questions.schule.when");
  }

  @Test
  void refusesAnEntryThatDependsOnAnUnknownQuestion() {
    complains(ExampleSituation.of("umzug").entry("hundesteuer", "hund = ja"), "entries.hundesteuer.when", "hund");
  }

  @Test
  void refusesAnEntryThatDependsOnAnUnknownAnswer() {
    complains(
      ExampleSituation.of("umzug").yesNo("hund", "").entry("hundesteuer", "hund = vielleicht"),
      "entries.hundesteuer.when",
      "vielleicht"
    );
  }

  @Test
  void refusesACondtionOnADay() {
    complains(
      ExampleSituation.of("umzug").day("einzug", Question.Lies.COMING).entry("post", "einzug = heute"),
      "entries.post.when",
      "heute"
    );
  }

  @Test
  void refusesADeadlineCountedFromNoDay() {
    complains(ExampleSituation.of("umzug").due("ummelden", "within P2W"), "entries.ummelden.due.anchor", "einzug");
    complains(
      ExampleSituation.of("umzug").yesNo("einzug", "").due("ummelden", "within P2W"),
      "entries.ummelden.due.anchor"
    );
  }

  @Test
  void refusesAnEntryAfterAnUnknownOne() {
    complains(moving().due("ummelden", "within P2W", "schein"), "entries.ummelden.after", "schein");
  }

  @Test
  void refusesEntriesThatWaitForEachOther() {
    complains(
      moving().due("a", "within P2W", "b").due("b", "within P2W", "c").due("c", "within P2W", "a"),
      "entries.a.after"
    );
    complains(moving().due("a", "within P2W", "a"), "entries.a.after");
  }

  @Test
  void refusesADeadlineThatEndsBeforeWhatMustBeDoneFirst() {
    complains(moving().due("erst", "within P1M").due("dann", "within P2W", "erst"), "entries.dann.due", "erst");
    complains(moving().due("erst", "sameDay").due("dann", "before P1D", "erst"), "entries.dann.due", "erst");
  }

  @Test
  void takesDeadlinesThatMayMeet() {
    moving().due("erst", "within 10 workingDays").due("dann", "within P2W", "erst").build();
    moving().due("erst", "atOnce").due("dann", "sameDay", "erst").build();
  }

  @Test
  void refusesTheSameIdTwice() {
    complains(ExampleSituation.of("umzug").yesNo("a", "").yesNo("a", "").entry("x", ""), "questions.a", "twice");
    complains(ExampleSituation.of("umzug").entry("x", "").entry("x", ""), "entries.x", "twice");
    assertThrows(IllegalArgumentException.class, () -> ExampleSituation.of("umzug").oneOf("a", "", "x", "x"));
  }

  @Test
  void refusesMoreQuestionsThanAreBearable() {
    var situation = ExampleSituation.of("umzug").entry("x", "");
    for (var number = 0; number < 8; number++) situation.yesNo("frage-" + number, "");
    complains(situation, "more than 7");
  }

  @Test
  void refusesAListOfNothing() {
    complains(ExampleSituation.of("umzug").yesNo("hund", ""), "entries");
  }

  @Test
  void refusesIdsThatConditionsCannotName() {
    assertThrows(IllegalArgumentException.class, () -> ExampleSituation.of("umzug").yesNo("and", ""));
    assertThrows(IllegalArgumentException.class, () -> ExampleSituation.of("umzug").yesNo("Hund", ""));
    assertThrows(IllegalArgumentException.class, () -> ExampleSituation.of("../umzug").entry("x", "").build());
  }

  private static ExampleSituation moving() {
    return ExampleSituation.of("umzug").day("einzug", Question.Lies.COMING);
  }

  private static void complains(ExampleSituation situation, String... words) {
    var complaint = assertThrows(IllegalArgumentException.class, situation::build);
    for (var word : words) assertTrue(complaint.getMessage().contains(word), complaint.getMessage());
  }
}
