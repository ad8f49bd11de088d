package de.buergerlotse.bot.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.conversation.Rating;
import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionReadingTest {

  private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
  private static final ServiceId DOG = new ServiceId("hund-anmelden");
  private static final ServiceId PASS = new ServiceId("reisepass-beantragen");
  private static final String TYPED = "Dafür ist das Luftfahrt-Bundesamt in Braunschweig zuständig.";
  private final List<Entry> entries = new ArrayList<>();
  private final List<Rating> ratings = new ArrayList<>();

  @Test
  void whatTheBotDidNotKnowIsAGap() {
    citizen("Wo kann ich Drohnen anmelden?");
    bot(About.Kind.OUT_OF_SCOPE, Optional.empty());
    assertEquals(List.of(Optional.of(GapKind.UNANSWERED)), gaps());
  }

  @Test
  void whoIsToldWhoElseIsResponsibleGotWhatThereIs() {
    citizen("Wo bekomme ich Arbeitslosengeld?");
    bot(
      About.Kind.OUT_OF_SCOPE,
      Optional.empty(),
      new Block.Contact("Agentur für Arbeit", Optional.empty(), Optional.empty(), List.of())
    );
    assertEquals(List.of(Optional.empty()), gaps());
  }

  @Test
  void anAnswerThatDidNotHelpIsAGapAndOneThatHelpedTellsTheService() {
    citizen("Was kostet der Hund?");
    bot(About.Kind.ANSWER, Optional.of(DOG));
    citizen("Und der Pass?");
    bot(About.Kind.ANSWER, Optional.of(PASS));
    ratings.add(new Rating(2, false, Optional.empty()));
    ratings.add(new Rating(4, true, Optional.empty()));
    assertEquals(List.of(Optional.of(GapKind.UNHELPFUL), Optional.empty()), gaps());
    assertEquals(Optional.of(new AskedQuestion.Known(PASS, AskedQuestion.By.RATING)), read().getLast().known());
  }

  @Test
  void askingBackIsAGapOnlyWhereNoChoiceIsTaken() {
    citizen("anmelden");
    bot(About.Kind.CLARIFY, Optional.empty(), choices());
    citizen("Hund anmelden");
    bot(About.Kind.ANSWER, Optional.of(DOG));
    citizen("anmelden");
    bot(About.Kind.CLARIFY, Optional.empty(), choices());
    assertEquals(List.of(Optional.empty(), Optional.of(GapKind.UNANSWERED)), gaps());
    assertEquals(Optional.of(new AskedQuestion.Known(DOG, AskedQuestion.By.CHOICE)), read().getFirst().known());
  }

  @Test
  void aTakenChoiceIsNoQuestion() {
    citizen("anmelden");
    bot(About.Kind.CLARIFY, Optional.empty(), choices());
    citizen("Hund anmelden");
    bot(About.Kind.ANSWER, Optional.of(DOG));
    assertEquals(List.of("anmelden"), read().stream().map(AskedQuestion::text).toList());
  }

  @Test
  void whatAnAgentTypedByHandBelongsToTheQuestion() {
    citizen("Wo kann ich Drohnen anmelden?");
    bot(About.Kind.OUT_OF_SCOPE, Optional.empty());
    agent("Guten Tag!");
    agent(TYPED);
    citizen("Und wie teuer ist das?");
    agent("Das kostet nichts, es dauert nur ein paar Tage.");
    var read = read();
    assertEquals(Optional.of(TYPED), read.getFirst().agentText());
    assertEquals(Optional.of(GapKind.AGENT), read.getLast().gap());
  }

  @Test
  void anApprovedTextSentByAnAgentWasNotTyped() {
    citizen("Wie melde ich meinen Hund an?");
    agent(TYPED);
    assertEquals(List.of(), QuestionReading.of(entries, ratings, Optional.empty(), TYPED::equals));
  }

  @Test
  void dangerAndSmallTalkAreNoQuestions() {
    citizen("Hallo");
    bot(About.Kind.SMALLTALK, Optional.empty());
    citizen("Ich will nicht mehr leben");
    bot(About.Kind.EMERGENCY, Optional.empty());
    assertEquals(List.of(), read());
  }

  @Test
  void aNoticeBeforeTheAnswerIsNotTheAnswer() {
    citizen("Was kostet der Hund?");
    add(
      new Saying(
        new Participant(Participant.Role.SYSTEM, Optional.empty()),
        Variant.PLAIN,
        Optional.of(about(About.Kind.NOTICE, Optional.empty())),
        Optional.empty(),
        List.of(new Block.Text("Hochwasser")),
        Optional.empty()
      )
    );
    bot(About.Kind.ANSWER, Optional.of(DOG));
    assertEquals(Optional.of(DOG), read().getFirst().service());
  }

  private List<AskedQuestion> read() {
    return QuestionReading.of(entries, ratings, Optional.empty(), _ -> false);
  }

  private List<Optional<GapKind>> gaps() {
    return read().stream().map(AskedQuestion::gap).toList();
  }

  private static Block choices() {
    return new Block.Choices(
      List.of(
        new Block.Choice("a", "Hund anmelden", Optional.of(DOG), Optional.of(Aspect.OVERVIEW)),
        new Block.Choice("b", "Reisepass", Optional.of(PASS), Optional.of(Aspect.OVERVIEW))
      )
    );
  }

  private void citizen(String text) {
    add(Saying.ofCitizen(text, Variant.PLAIN, UUID.randomUUID()));
  }

  private void agent(String text) {
    add(Saying.ofAgent("Frau Kurz", text, Variant.PLAIN, UUID.randomUUID()));
  }

  private void bot(About.Kind kind, Optional<ServiceId> service, Block... more) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Text("Antwort"));
    blocks.addAll(List.of(more));
    add(
      new Saying(
        Participant.BOT,
        Variant.PLAIN,
        Optional.of(about(kind, service)),
        Optional.empty(),
        blocks,
        Optional.empty()
      )
    );
  }

  private static About about(About.Kind kind, Optional<ServiceId> service) {
    return new About(kind, service, service.map(_ -> Aspect.OVERVIEW), OptionalDouble.empty());
  }

  private void add(Saying saying) {
    entries.add(new Entry(entries.size() + 1, NOON.plusSeconds(entries.size()), saying));
  }
}
