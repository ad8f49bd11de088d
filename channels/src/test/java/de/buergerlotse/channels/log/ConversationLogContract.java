package de.buergerlotse.channels.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.conversation.Rating;
import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.dialogue.ChecklistProgress;
import de.buergerlotse.bot.dialogue.ContactProgress;
import de.buergerlotse.bot.dialogue.DialogueState;
import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.bot.reach.MailAddress;
import de.buergerlotse.bot.reach.PhoneNumber;
import de.buergerlotse.bot.reach.Reach;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.knowledge.checklist.Answers;
import de.buergerlotse.knowledge.checklist.Given;
import de.buergerlotse.knowledge.checklist.LifeSituationId;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every [ConversationLog] must do, in memory or on PostgreSQL.
abstract class ConversationLogContract {

  static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
  private static final DialogueState STATE = DialogueState.start(Variant.PLAIN);

  abstract ConversationLog log();

  @Test
  void beginsWithTheFirstEntry() {
    var head = head();
    var entries = log().begin(append(head, said("Guten Tag")));
    assertEquals(List.of(1L), seqs(entries));
    assertEquals(entries, log().listEntries(head.id(), 0));
    assertEquals(Optional.of(head.after(1, Charge.BOT, STATE)), log().find(head.id()));
  }

  @Test
  void findsNothingUnknown() {
    var unknown = ConversationId.random();
    assertEquals(Optional.empty(), log().find(unknown));
    assertEquals(Optional.empty(), log().findTurn(unknown, UUID.randomUUID()));
    assertEquals(List.of(), log().listEntries(unknown, 0));
    assertEquals(List.of(), log().listRatings(unknown));
    assertFalse(log().rate(unknown, new Rating(1, true, Optional.empty())));
    assertFalse(log().erase(unknown));
  }

  @Test
  void appendsAfterTheHead() {
    var begun = begin();
    var question = asked("Was kostet das?");
    var entries = log()
      .append(append(begun, question, said("46 Euro")))
      .orElseThrow();
    assertEquals(List.of(2L, 3L), seqs(entries));
    assertEquals(entries, log().listEntries(begun.id(), 1));
    assertEquals(List.of(entries.get(1)), log().listEntries(begun.id(), 2));
    assertEquals(3, log().find(begun.id()).orElseThrow().lastSeq());
    assertEquals(Optional.of(entries), log().findTurn(begun.id(), question.clientMessageId().orElseThrow()));
  }

  @Test
  void findsEachTurnByItsOwnMessage() {
    var begun = begin();
    var first = asked("eins");
    var second = asked("zwei");
    var one = log()
      .append(append(begun, first, said("1")))
      .orElseThrow();
    var two = log()
      .append(append(find(begun), second, said("2"), said("und mehr")))
      .orElseThrow();
    assertEquals(Optional.of(one), log().findTurn(begun.id(), first.clientMessageId().orElseThrow()));
    assertEquals(Optional.of(two), log().findTurn(begun.id(), second.clientMessageId().orElseThrow()));
    assertEquals(Optional.empty(), log().findTurn(begun.id(), UUID.randomUUID()));
    assertEquals(Optional.empty(), log().findTurn(begin().id(), first.clientMessageId().orElseThrow()));
  }

  @Test
  void remembersWhoIsInChargeAndTheState() {
    var begun = begin();
    var topic = new Candidate(new ServiceId("hund-anmelden"), Aspect.of("cost"), 0.75);
    var answers = Answers.none()
      .with("einzug", new Given.Dated(LocalDate.of(2026, 12, 1)))
      .with("hund", new Given.Chosen("ja"))
      .with("auto", new Given.Skipped());
    var progress = new ChecklistProgress(new LifeSituationId("umzug"), answers, 2);
    var state = new DialogueState(
      Variant.EASY,
      Optional.of(topic),
      List.of(new ServiceId("hund-anmelden")),
      List.of(topic),
      1,
      Optional.of(progress),
      Optional.empty(),
      Optional.of("Was kostet ein Hund? 🐕 \"Rex\"")
    );
    log().append(new Append(begun, Charge.QUEUED, state, NOW, List.of(said("weiter"))));
    assertEquals(Optional.of(begun.after(2, Charge.QUEUED, state)), log().find(begun.id()));
  }

  @ParameterizedTest
  @MethodSource("contacts")
  void keepsACallBackOrMessageThatIsBeingLeft(ContactProgress contact) {
    var begun = begin();
    var state = new DialogueState(
      Variant.PLAIN,
      Optional.empty(),
      List.of(),
      List.of(),
      0,
      Optional.empty(),
      Optional.of(contact),
      Optional.empty()
    );
    log().append(new Append(begun, Charge.BOT, state, NOW, List.of(said("Rückruf bitte"))));
    assertEquals(Optional.of(state), log().find(begun.id()).map(Conversation::state));
  }

  static Stream<ContactProgress> contacts() {
    var number = new PhoneNumber("+492214710123");
    return Stream.of(
      new ContactProgress.Callback(Optional.empty(), Optional.empty(), 1, 2),
      new ContactProgress.Callback(Optional.of(number), Optional.of(CallTime.AFTERNOON), 0, 0),
      new ContactProgress.Message(Optional.empty(), Optional.empty(), 0, 0),
      new ContactProgress.Message(Optional.of("Die Laterne"), Optional.of(new Reach.InChat()), 0, 1),
      new ContactProgress.Message(Optional.of("Die Laterne"), Optional.of(new Reach.ByPhone(number)), 0, 0),
      new ContactProgress.Message(
        Optional.of("Die Laterne"),
        Optional.of(new Reach.ByMail(new MailAddress("anna@beispiel.de"))),
        0,
        0
      )
    );
  }

  @Test
  void storesNothingOnAnOldHead() {
    var begun = begin();
    log().append(append(begun, asked("zuerst"), said("ja")));
    assertEquals(Optional.empty(), log().append(append(begun, asked("zu spät"), said("nein"))));
    assertEquals(3, log().listEntries(begun.id(), 0).size());
    assertEquals(3, find(begun).lastSeq());
  }

  @Test
  void storesNothingOnAHeadNotYetThere() {
    var begun = begin();
    var ahead = begun.after(7, Charge.BOT, STATE);
    assertEquals(Optional.empty(), log().append(append(ahead, asked("zu früh"))));
    assertEquals(Optional.empty(), log().append(append(head(), asked("nie begonnen"))));
    assertEquals(1, log().listEntries(begun.id(), 0).size());
  }

  @Test
  void keepsTheLastRatingOfAnEntry() {
    var begun = begin();
    assertTrue(log().rate(begun.id(), new Rating(1, true, Optional.empty())));
    assertTrue(log().rate(begun.id(), new Rating(1, false, Optional.of("zu lang"))));
    assertFalse(log().rate(begun.id(), new Rating(2, true, Optional.empty())));
    assertEquals(List.of(new Rating(1, false, Optional.of("zu lang"))), log().listRatings(begun.id()));
  }

  @Test
  void erasesEverything() {
    var begun = begin();
    var question = asked("Wer bin ich?");
    log().append(append(begun, question));
    log().rate(begun.id(), new Rating(1, true, Optional.empty()));
    var other = begin();
    assertTrue(log().erase(begun.id()));
    assertFalse(log().erase(begun.id()));
    assertEquals(Optional.empty(), log().find(begun.id()));
    assertEquals(List.of(), log().listEntries(begun.id(), 0));
    assertEquals(List.of(), log().listRatings(begun.id()));
    assertEquals(Optional.empty(), log().findTurn(begun.id(), question.clientMessageId().orElseThrow()));
    assertEquals(Optional.empty(), log().append(append(begun.after(2, Charge.BOT, STATE), asked("noch da?"))));
    assertTrue(log().find(other.id()).isPresent());
  }

  @Test
  void numbersWithoutGapsUnderManyWriters() throws Exception {
    var heads = IntStream.range(0, 20)
      .mapToObj(_ -> begin())
      .toList();
    var work = new ArrayList<Callable<List<Entry>>>();
    for (var writer = 0; writer < 200; writer++) {
      var head = heads.get(writer % heads.size());
      work.add(() -> appendInTurn(head));
    }
    var returned = new HashSet<Entry>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var appended : threads.invokeAll(work)) returned.addAll(appended.get());
    }
    var ids = new HashSet<UUID>();
    for (var head : heads) {
      var entries = log().listEntries(head.id(), 0);
      assertEquals(
        LongStream.rangeClosed(1, 1 + 2 * 10)
          .boxed()
          .toList(),
        seqs(entries)
      );
      assertEquals(21, find(head).lastSeq());
      for (var entry : entries) entry.saying().clientMessageId().ifPresent(ids::add);
      assertTrue(returned.containsAll(entries.subList(1, entries.size())), "what was returned is what is stored");
    }
    assertEquals(200, ids.size());
  }

  /// Appends a question and its answer, on the head as it is then, until it fits.
  private List<Entry> appendInTurn(Conversation begun) {
    var question = asked("Frage");
    while (true) {
      var appended = log().append(append(find(begun), question, said("Antwort")));
      if (appended.isPresent()) return appended.get();
    }
  }

  final Conversation begin() {
    var head = head();
    log().begin(append(head, said("Guten Tag")));
    return head.after(1, Charge.BOT, STATE);
  }

  final Conversation find(Conversation begun) {
    return log().find(begun.id()).orElseThrow();
  }

  static Conversation head() {
    return new Conversation(ConversationId.random(), new MunicipalityId("musterstadt"), "portal", Charge.BOT, 0, STATE);
  }

  static Append append(Conversation before, Saying... sayings) {
    return new Append(before, Charge.BOT, STATE, NOW, List.of(sayings));
  }

  static Saying asked(String text) {
    return Saying.ofCitizen(text, Variant.PLAIN, UUID.randomUUID());
  }

  static Saying said(String text) {
    return new Saying(
      Participant.BOT,
      Variant.PLAIN,
      Optional.empty(),
      Optional.empty(),
      List.of(new Block.Text(text)),
      Optional.empty()
    );
  }

  static List<Long> seqs(List<Entry> entries) {
    return entries.stream().map(Entry::seq).toList();
  }
}
