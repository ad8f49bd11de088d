package de.buergerlotse.knowledge.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.municipality.Holidays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecklistTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

  @Test
  void ordersByDeadlineAndPutsWhatHasNoneLast() {
    var list = of(
      moving()
        .entry("bank", "")
        .due("ummelden", "within P2W")
        .due("auto", "atOnce")
        .due("post", "before P2W")
        .due("wohngeld", "sameMonth"),
      on(DECEMBER)
    );
    assertEquals(List.of("post", "auto", "ummelden", "wohngeld", "bank"), ids(list));
    assertEquals(Optional.of(LocalDate.of(2026, 12, 15)), list.entries().get(2).due());
    assertEquals(Optional.empty(), list.entries().get(1).due());
    assertEquals(Optional.empty(), list.entries().getLast().due());
  }

  @Test
  void keepsTheOrderWhenNoDayWasNamed() {
    var situation = moving().due("ummelden", "within P2W").due("post", "before P2W");
    var list = of(situation, Answers.none().with("einzug", new Given.Skipped()));
    assertEquals(List.of("post", "ummelden"), ids(list));
    assertEquals(Optional.empty(), list.entries().getFirst().due());
  }

  @Test
  void putsFirstWhatMustBeDoneFirst() {
    var list = of(
      moving()
        .due("ummelden", "within P2W", "bestaetigung")
        .due("auto", "atOnce", "ummelden")
        .entry("bestaetigung", ""),
      on(DECEMBER)
    );
    assertEquals(List.of("bestaetigung", "ummelden", "auto"), ids(list));
  }

  @Test
  void doesNotWaitForWhatIsNotListed() {
    var list = of(
      moving().yesNo("miete", "").entry("bestaetigung", "miete = ja").due("ummelden", "within P2W", "bestaetigung"),
      on(DECEMBER).with("miete", new Given.Chosen("nein"))
    );
    assertEquals(List.of("ummelden"), ids(list));
  }

  @Test
  void listsWhatASkippedQuestionLeavesOpen() {
    var situation = moving().yesNo("hund", "").entry("steuer", "hund = ja").entry("bank", "");
    assertEquals(List.of("steuer", "bank"), ids(of(situation, on(DECEMBER).with("hund", new Given.Skipped()))));
    assertEquals(List.of("bank"), ids(of(situation, on(DECEMBER).with("hund", new Given.Chosen("nein")))));
  }

  @Test
  void remembersAnswersAsOneWord() {
    for (var answer : List.of(new Given.Chosen("ja"), new Given.Dated(DECEMBER), new Given.Skipped())) {
      assertEquals(answer, Given.parse(answer.spelled()));
    }
  }

  private static ExampleSituation moving() {
    return ExampleSituation.of("umzug").day("einzug", Question.Lies.COMING);
  }

  private static Answers on(LocalDate day) {
    return Answers.none().with("einzug", new Given.Dated(day));
  }

  private static Checklist of(ExampleSituation situation, Answers answers) {
    return Checklist.of(situation.build(), answers, Holidays.of("NW"), TODAY);
  }

  private static List<String> ids(Checklist list) {
    return list
      .entries()
      .stream()
      .map(dated -> dated.entry().id())
      .toList();
  }
}
