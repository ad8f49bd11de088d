package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstanderTest {

  private static Understanding understand(String text) {
    return SmallTown.understander().understand(text, Context.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "Was kostet ein neuer Personalausweis?, personalausweis-beantragen, COST",
    "wo melde ich meinen hund an, hund-anmelden, WHERE",
    "welche unterlagen brauche ich für wohngeld, wohngeld, DOCUMENTS",
    "SPERRMÜLL ANMELDEN WIE LANGE DAUERT DAS, sperrmuell, DURATION",
  })
  void understandsServiceAndAspect(String text, String service, Aspect aspect) {
    var understood = understand(text);
    assertEquals(new ServiceId(service), understood.candidates().getFirst().service());
    assertEquals(aspect, understood.aspect());
  }

  @Test
  void hearsTheQuestionBehindTheStory() {
    var understood = understand(
      "Wir haben seit gestern einen kleinen Dackel, er heißt Otto. Was kostet die Hundesteuer?"
    );
    assertEquals(Aspect.COST, understood.aspect());
  }

  @Test
  void survivesTypingErrors() {
    assertEquals(new ServiceId("wohngeld"), understand("wohngld beantargen").candidates().getFirst().service());
  }

  @Test
  void dangerComesBeforeEverything() {
    assertInstanceOf(Decision.Danger.class, understand("ich will nicht mehr leben").decision());
  }

  @Test
  void wishForAHumanIsHeard() {
    assertInstanceOf(Decision.Human.class, understand("ich möchte mit einem mitarbeiter sprechen").decision());
  }

  @Test
  void followUpStaysWithTheTopic() {
    var topic = new ServiceId("wohngeld");
    var understood = SmallTown.understander().understand("und was kostet das", Context.about(topic));
    var answer = assertInstanceOf(Decision.Answer.class, understood.decision());
    assertEquals(topic, answer.candidate().service());
    assertEquals(Aspect.COST, answer.candidate().aspect());
  }

  @ParameterizedTest
  @ValueSource(strings = { "formular?", "mietvertrag?", "wann werden die geliefert", "macht das der händler oder ich" })
  void aFewWordsBelongToTheConversation(String text) {
    var topic = new ServiceId("wohngeld");
    var understood = SmallTown.understander().understand(text, Context.about(topic));
    var answer = assertInstanceOf(Decision.Answer.class, understood.decision(), understood::toString);
    assertEquals(topic, answer.candidate().service());
  }

  @ParameterizedTest
  @ValueSource(strings = { "danke, das war alles", "ich möchte bitte mit einem Menschen sprechen" })
  void whatIsNoQuestionForTheTownDoesNotBelongToTheConversation(String text) {
    var understood = SmallTown.understander().understand(text, Context.about(new ServiceId("wohngeld")));
    assertFalse(understood.decision() instanceof Decision.Answer, understood::toString);
  }

  @Test
  void anotherServiceLeavesTheTopic() {
    var understood = SmallTown.understander().understand("hund anmelden", Context.about(new ServiceId("wohngeld")));
    var answer = assertInstanceOf(Decision.Answer.class, understood.decision());
    assertEquals(new ServiceId("hund-anmelden"), answer.candidate().service());
  }

  @ParameterizedTest
  @CsvSource({
    "Where can I register my address please?, en",
    "Gdzie mogę zameldować się w mieście?, pl",
    "Где я могу прописаться в городе?, ru",
    "كيف أسجل عنواني الجديد؟, ar",
  })
  void recognisesLanguages(String text, String tag) {
    assertEquals(new Decision.ForeignLanguage(tag), understand(text).decision());
  }

  @ParameterizedTest
  @ValueSource(strings = { "i bräucht an neia ausweis", "Ich brauchen neue Ausweis bitte", "wat kost dat denn" })
  void dialectAndLearnersGermanIsGerman(String text) {
    assertEquals("de", understand(text).language());
  }

  @ParameterizedTest
  @ValueSource(strings = { "😀😀😀", "?!…", "​‏", "12345", "\u0000\u0007" })
  void nothingToReadIsOutOfScope(String text) {
    assertNotEquals(Decision.Answer.class, understand(text).decision().getClass());
  }

  @Test
  void endlessInputIsReadAsFarAsItSaysSomething() {
    assertTrue(understand("a".repeat(100_000)).candidates().size() > 1);
    assertTrue(understand("perso ".repeat(20_000)).candidates().size() > 1);
    assertTrue(understand("Пasswort пас мixed 你好 wohngeld").candidates().size() > 1);
  }

  @Test
  void aStoryOfFourThousandCharactersIsReadToItsEnd() {
    var story = "Wir sind vor drei Wochen in die Lindenstraße gezogen, und seitdem ist viel passiert. ".repeat(45);
    assertTrue(story.length() > 3_700);
    assertEquals(Aspect.COST, understand(story + "Was kostet ein neuer Personalausweis?").aspect());
    assertEquals(new Decision.Danger("gasLeak"), understand(story + "Es riecht nach Gas!").decision());
  }

  @ParameterizedTest
  @ValueSource(strings = { "я", "ع", "你", "😀", "!", "\n", "\t", "ß", "\u0301", "\uD800" })
  void theSameSignAThousandTimesIsNoQuestion(String sign) {
    assertFalse(understand(sign.repeat(1_000)).decision() instanceof Decision.Answer);
  }

  @Test
  void aSentenceMarkAfterEveryLetterDoesNotMakeAThousandQuestions() {
    assertTrue(understand("a. ".repeat(30_000)).candidates().size() > 1);
  }

  @Test
  void signsOfDangerCountWhateverElseIsSaid() {
    var text = "Guten Tag, ich wollte den Hund anmelden, aber es riecht hier stark nach Gas.";
    assertEquals(new Decision.Danger("gasLeak"), understand(text).decision());
  }

  @Test
  void confidencesAreProbabilities() {
    var sum = understand("hund anmelden").candidates().stream().mapToDouble(Candidate::confidence).sum();
    assertTrue(sum <= 1.0 + 1e-9, "sum " + sum);
  }
}
