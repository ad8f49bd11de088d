package de.buergerlotse.bot.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.bot.reply.ReplyComposer;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.exchange.PackagesInMemory;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.service.Variant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistWishStepTest {

  private static final ShippedContent SHIPPED = new ShippedContent();
  private static final KnowledgeSnapshot SNAPSHOT = snapshot();
  private static final ReplyComposer COMPOSER = new ReplyComposer(SNAPSHOT, SHIPPED.general());

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    textBlock = """
    ich ziehe um, was muss ich alles machen?                         | umzug
    Checkliste Umzug                                                 | umzug
    gibt es eine Umzugscheckliste?                                   | umzug
    ich ziehe nächsten monat um an was muss ich alles denken         | umzug
    Was ist bei einem Umzug alles zu erledigen?                      | umzug
    wo muss ich mich nach dem umzug überall ummelden                 | umzug
    Wir sind umgezogen. Was müssen wir jetzt alles tun?              | umzug
    bitte eine Liste für meinen Umzug                                | umzug
    woran muss ich beim umzug denken                                 | umzug
    Wir bekommen ein Baby, was müssen wir alles erledigen?           | geburt
    Checkliste Geburt                                                | geburt
    mein vater ist gestorben was muss ich jetzt alles machen         | todesfall
    Was muss ich nach einem Todesfall alles regeln?                  | todesfall
    ich will mich selbstständig machen was muss ich alles beachten   | gewerbe
    Checkliste für die Existenzgründung                              | gewerbe
    erste eigene wohnung was muss ich alles beachten                 | erste-wohnung
    Ich ziehe in meine erste eigene Wohnung um, Checkliste bitte     | erste-wohnung
    moving house, what do i need to do                               | umzug
    """
  )
  void beginsTheListOfASituation(String text, String situation) {
    assertEquals(situation, begun(text));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "wo melde ich mich um",
      "Ich ziehe um, wo melde ich mich um?",
      "ich ziehe um",
      "Umzug",
      "Was brauche ich alles für die Ummeldung?",
      "Welche Unterlagen muss ich nach dem Umzug mitbringen?",
      "Was kostet alles zusammen die Ummeldung?",
      "Wie lange habe ich nach dem Umzug Zeit?",
      "Wie melde ich die Geburt meines Kindes an?",
      "Was muss ich alles mitbringen?",
      "Checkliste",
      "Was muss ich alles machen?",
      "Gewerbe anmelden",
      "mein opa ist gestorben wo bekomme ich die sterbeurkunde",
      "Welche Unterlagen brauche ich alle, um ein Gewerbe anzumelden?",
      "was muss ich bei der geburt alles beim standesamt erledigen",
      "Auf der Liste stand mein Umzug nicht",
    }
  )
  void leavesQuestionsForOneThingToTheirService(String text) {
    assertEquals("none", begun(text));
  }

  /// One of them asks for a list in so many words, and whoever mourns is led step by step.
  @Test
  void leavesTheExamplePhrasesOfServicesToTheirService() {
    var begun = SHIPPED.packages()
      .stream()
      .flatMap(content -> content.phrases().stream())
      .flatMap(phrases -> phrases.examples().stream())
      .map(ExamplePhrase::text)
      .filter(text -> !begun(text).equals("none"))
      .toList();
    assertEquals(
      List.of("Meine Frau ist im Krankenhaus verstorben. Ich weiß nicht, was ich jetzt alles tun muss."),
      begun
    );
  }

  private static String begun(String text) {
    var input = new TurnInput.Said(text);
    var state = DialogueState.start(Variant.PLAIN);
    var turn = new Turn(input, state, SNAPSHOT, null, COMPOSER, TurnMoment.on(LocalDate.of(2026, 11, 23)));
    return new ChecklistWishStep()
      .decide(turn)
      .flatMap(outcome -> outcome.state().checklist())
      .map(progress -> progress.situation().slug())
      .orElse("none");
  }

  private static KnowledgeSnapshot snapshot() {
    var store = new PackagesInMemory();
    SHIPPED.packages().forEach(content -> store.save(content, "1"));
    var knowledge = new KnowledgeBase(store);
    knowledge.reload();
    return knowledge.findSnapshot(new MunicipalityId("musterstadt")).orElseThrow();
  }
}
