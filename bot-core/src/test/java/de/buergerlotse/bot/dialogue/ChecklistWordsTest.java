package de.buergerlotse.bot.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import de.buergerlotse.bot.reply.ChecklistMove;
import de.buergerlotse.knowledge.checklist.Condition;
import de.buergerlotse.knowledge.checklist.Given;
import de.buergerlotse.knowledge.checklist.Question;
import de.buergerlotse.knowledge.service.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Question DOG = asking("hund", new Question.Form.YesNo());
  private static final Question DAY = asking(
    "einzug",
    new Question.Form.Day(Question.Lies.COMING, LocalizedText.plain("dem Einzug"))
  );
  private static final Question FROM = asking(
    "herkunft",
    new Question.Form.OneOf(
      List.of(
        option("ort", "Aus Musterstadt"),
        option("deutschland", "Aus einer anderen Stadt in Deutschland"),
        option("ausland", "Aus dem Ausland")
      )
    )
  );

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    textBlock = """
    ja                      | ja
    Ja!                     | ja
    jo                      | ja
    ja, zwei sogar          | ja
    haben wir               | ja
    yes                     | ja
    nein                    | nein
    nö                      | nein
    nee                     | nein
    nein danke              | nein
    keinen Hund             | nein
    habe ich nicht          | nein
    no                      | nein
    weiß nicht              | ''
    keine Ahnung            | ''
    überspringen            | ''
    weiter                  | ''
    """
  )
  void readsYesNoAndDontKnow(String text, String answer) {
    assertEquals(answer(DOG, answer), read(text, DOG));
  }

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    textBlock = """
    1                                       | ort
    das zweite                              | deutschland
    Nummer 3                                | ausland
    Aus dem Ausland                         | ausland
    ausland                                 | ausland
    aus einer anderen Stadt                 | deutschland
    Musterstadt                             | ort
    aus einer anderen stadt in deutschland  | deutschland
    """
  )
  void readsAnOption(String text, String answer) {
    assertEquals(answer(FROM, answer), read(text, FROM));
  }

  @ParameterizedTest
  @ValueSource(strings = { "aus", "4", "vom Mond", "", "x" })
  void doesNotGuessAnOption(String text) {
    assertEquals(Optional.empty(), read(text, FROM));
  }

  @Test
  void readsADayAndSaysWhenItIsNone() {
    assertEquals(answer(DAY, "2026-12-01"), read("am 1. Dezember", DAY));
    assertEquals(answer(DAY, ""), read("steht noch nicht fest", DAY));
    assertInstanceOf(ChecklistWords.Meant.NoSuchDay.class, read("31.2.", DAY).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "Was kostet die Hundesteuer?",
      "und wo ist das Bürgerbüro",
      "Muss ich den Hund auch anmelden?",
      "Ich möchte mit einem Menschen sprechen, das ist mir hier alles viel zu kompliziert, und es dauert mir zu lange",
      "morgen einen Menschen sprechen",
      "ja, ich brauche Hilfe",
      "kann ich am 1. Dezember einen Termin haben",
    }
  )
  void leavesQuestionsToTheOtherRules(String text) {
    assertEquals(Optional.empty(), read(text, DOG));
    assertEquals(Optional.empty(), read(text, DAY));
  }

  @Test
  void goesBackShowsAndStops() {
    assertEquals(move(new ChecklistMove.Back()), read("zurück", DOG));
    assertEquals(move(new ChecklistMove.Show()), read("zeig mir jetzt die Liste", DOG));
    assertInstanceOf(ChecklistWords.Meant.Stop.class, read("abbrechen", DOG).orElseThrow());
  }

  @Test
  void takesOnlyClearWordsAfterAnAside() {
    assertEquals(move(new ChecklistMove.GoOn()), ChecklistWords.readAside("weiter mit der Liste"));
    assertEquals(Optional.empty(), ChecklistWords.readAside("ja"));
    assertEquals(Optional.empty(), ChecklistWords.readAside("am 1. Dezember"));
  }

  @Test
  void takesNoAnswerWhenNothingWasAsked() {
    assertEquals(Optional.empty(), ChecklistWords.read("ja", Optional.empty(), TODAY));
  }

  private static Optional<ChecklistWords.Meant> read(String text, Question question) {
    return ChecklistWords.read(text, Optional.of(question), TODAY);
  }

  private static Optional<ChecklistWords.Meant> answer(Question question, String answer) {
    return move(new ChecklistMove.Answer(question.id(), Given.parse(answer)));
  }

  private static Optional<ChecklistWords.Meant> move(ChecklistMove move) {
    return Optional.of(new ChecklistWords.Meant.Move(move));
  }

  private static Question asking(String id, Question.Form form) {
    return new Question(id, LocalizedText.plain(id + "?"), new Condition.Always(), form);
  }

  private static Question.Option option(String id, String label) {
    return new Question.Option(id, LocalizedText.plain(label));
  }
}
