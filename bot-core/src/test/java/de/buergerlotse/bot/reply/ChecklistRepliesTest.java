package de.buergerlotse.bot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.checklist.Answers;
import de.buergerlotse.knowledge.checklist.Given;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.LifeSituationId;
import de.buergerlotse.knowledge.exchange.PackagesInMemory;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Lists over the shipped life situations of Musterstadt, on Monday, 23 November 2026.
class ChecklistRepliesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final ShippedContent SHIPPED = new ShippedContent();
  private static final KnowledgeSnapshot SNAPSHOT = snapshot();
  private static final ChecklistReplies REPLIES = new ReplyComposer(SNAPSHOT, SHIPPED.general()).checklists();

  @Test
  void tellsTheDateOfWhatIsDue() {
    var task = task("anmelden", list(moving("2026-12-01", "deutschland"), Variant.PLAIN));
    assertEquals(Optional.of(LocalDate.of(2026, 12, 15)), task.due());
    assertEquals("bis Dienstag, 15. Dezember 2026", task.dueText());
    assertEquals("stadt", task.level());
    assertTrue(task.responsible().contains("Stadt Musterstadt"), task.responsible());
    assertTrue(task.link().orElseThrow().href().toString().startsWith("https://service.musterstadt.example/"));
    assertTrue(
      task.text().contains("Sie brauchen: Ihren Ausweis oder Pass, die Wohnungsgeberbestätigung."),
      task.text()
    );
  }

  @Test
  void tellsWhatIsOverdue() {
    var task = task("anmelden", list(moving("2026-11-02", "deutschland"), Variant.PLAIN));
    assertEquals("Frist war am Montag, 16. November 2026. Bitte holen Sie es bald nach.", task.dueText());
  }

  @Test
  void tellsTheRuleWhenNoDayWasNamed() {
    var list = list(Answers.none().with("einzug", new Given.Skipped()), Variant.PLAIN);
    assertEquals("innerhalb von 2 Wochen nach dem Einzug", task("wohnungsgeber", list).dueText());
    assertEquals("spätestens 3 Monate vor dem Einzug", task("kuendigung", list).dueText());
    assertEquals("unverzüglich nach dem Einzug", task("auto", list).dueText());
    assertEquals("ohne feste Frist", task("parken", list).dueText());
    assertEquals("am selben Tag", task("zaehler", list).dueText());
    assertEquals(Optional.empty(), task("anmelden", list).due());
  }

  @Test
  void speaksLeichteSpracheWithEachThingOnItsOwnLine() {
    var list = list(moving("2026-12-01", "deutschland"), Variant.EASY);
    var task = task("anmelden", list);
    assertEquals("bis zum 15. Dezember 2026", task.dueText());
    assertTrue(task.text().endsWith("\n- Ihren Aus-Weis oder Pass\n- die Bestätigung vom Vermieter"), task.text());
    assertEquals(Optional.of("Einfach erklärt"), list.label());
  }

  @Test
  void speaksEnglish() {
    var task = task("anmelden", list(moving("2026-12-01", "deutschland"), Variant.of("en")));
    assertEquals("by Tuesday, 15 December 2026", task.dueText());
  }

  @Test
  void sendsToOtherBodiesWithTheirContact() {
    var task = task("rundfunkbeitrag", list(moving("2026-12-01", "ort"), Variant.PLAIN));
    assertTrue(task.responsible().contains("01806"), task.responsible());
    assertEquals("https://www.rundfunkbeitrag.de", task.link().orElseThrow().href().toString());
  }

  @Test
  void sendsToTheCounty() {
    var answers = moving("2026-12-01", "ort").with("auto", new Given.Chosen("ja"));
    var task = task("auto", list(answers, Variant.PLAIN));
    assertEquals("kreis", task.level());
    assertTrue(task.responsible().contains("Musterkreis"), task.responsible());
  }

  @Test
  void listsOnlyWhatTheAnswersLeave() {
    var answers = moving("2026-12-01", "ort")
      .with("hund", new Given.Chosen("nein"))
      .with("auto", new Given.Chosen("nein"));
    var ids = ids(list(answers, Variant.PLAIN));
    assertFalse(ids.contains("hund"), ids::toString);
    assertFalse(ids.contains("auto"), ids::toString);
    assertFalse(ids.contains("anmelden"), ids::toString);
    assertTrue(ids.contains("ummelden"), ids::toString);
  }

  @Test
  void listsInTheOrderOfTheDeadlines() {
    var ids = ids(list(moving("2027-03-01", "ort"), Variant.PLAIN));
    assertTrue(ids.indexOf("kuendigung") < ids.indexOf("strom"), ids::toString);
    assertTrue(ids.indexOf("strom") < ids.indexOf("zaehler"), ids::toString);
    assertTrue(ids.indexOf("wohnungsgeber") < ids.indexOf("ummelden"), ids::toString);
    assertTrue(ids.indexOf("ummelden") < ids.indexOf("auto"), ids::toString);
    assertEquals("finanzamt", ids.getLast());
  }

  @Test
  void proposesDaysAroundToday() {
    var situation = situation("umzug");
    var first = situation.nextQuestion(Answers.none()).orElseThrow();
    var reply = REPLIES.question(situation, first, Answers.none(), TODAY, Variant.PLAIN);
    var ids = choices(reply);
    assertEquals(
      List.of(
        "checklist:umzug:answer:einzug:2026-11-23",
        "checklist:umzug:answer:einzug:2026-12-01",
        "checklist:umzug:answer:einzug:2027-01-01",
        "checklist:umzug:answer:einzug:"
      ),
      ids
    );
    assertEquals(About.Kind.CHECKLIST, reply.about().kind());
  }

  private static List<String> choices(Reply reply) {
    return ((Block.Choices) reply.blocks().getLast()).choices().stream().map(Block.Choice::id).toList();
  }

  private static Answers moving(String day, String from) {
    return Answers.none().with("einzug", Given.parse(day)).with("herkunft", new Given.Chosen(from));
  }

  private static Reply list(Answers answers, Variant variant) {
    return REPLIES.list(situation("umzug"), answers, TODAY, variant);
  }

  private static List<String> ids(Reply reply) {
    return tasks(reply).stream().map(Block.Task::id).toList();
  }

  private static Block.Task task(String id, Reply reply) {
    return tasks(reply)
      .stream()
      .filter(task -> task.id().equals(id))
      .findFirst()
      .orElseThrow();
  }

  private static List<Block.Task> tasks(Reply reply) {
    return reply
      .blocks()
      .stream()
      .filter(Block.Checklist.class::isInstance)
      .flatMap(block -> ((Block.Checklist) block).tasks().stream())
      .toList();
  }

  private static LifeSituation situation(String id) {
    return SNAPSHOT.findLifeSituation(new LifeSituationId(id)).orElseThrow();
  }

  private static KnowledgeSnapshot snapshot() {
    var store = new PackagesInMemory();
    SHIPPED.packages().forEach(content -> store.save(content, "1"));
    var knowledge = new KnowledgeBase(store);
    knowledge.reload();
    return knowledge.findSnapshot(new MunicipalityId("musterstadt")).orElseThrow();
  }
}
