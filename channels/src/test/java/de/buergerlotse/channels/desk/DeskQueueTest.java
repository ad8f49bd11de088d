package de.buergerlotse.channels.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// The queue on the product's real PostgreSQL, each test in a municipality of its own.
class DeskQueueTest {

  private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
  private final MunicipalityId town = new MunicipalityId("queue-" + UUID.randomUUID().toString().substring(0, 8));
  private final DeskQueue queue = RunningProduct.shared().bean(DeskQueue.class);
  private final AgentProfiles profiles = RunningProduct.shared().bean(AgentProfiles.class);
  private final StaffMember agent = agent();

  @Test
  void whoHasWaitedLongestIsTakenFirst() {
    var second = enter(NOON.plusSeconds(5), WaitingChat.Priority.NORMAL, Variant.PLAIN);
    var first = enter(NOON, WaitingChat.Priority.NORMAL, Variant.PLAIN);
    assertEquals(List.of(first, second), claimAll());
  }

  @Test
  void distressComesBeforeAgeAndAReturnedChatBeforeNewOnes() {
    var old = enter(NOON, WaitingChat.Priority.NORMAL, Variant.PLAIN);
    var returned = enter(NOON.plusSeconds(5), WaitingChat.Priority.RETURNED, Variant.PLAIN);
    var distressed = enter(NOON.plusSeconds(9), WaitingChat.Priority.DISTRESS, Variant.PLAIN);
    assertEquals(List.of(distressed, returned, old), claimAll());
  }

  @Test
  void anAgentGetsOnlyWhatTheyCanDo() {
    profiles.set(agent.id(), new AgentProfiles.Profile(List.of(), List.of("de"), 3));
    enter(NOON, WaitingChat.Priority.NORMAL, Variant.EASY);
    var plain = enter(NOON.plusSeconds(5), WaitingChat.Priority.NORMAL, Variant.PLAIN);
    assertEquals(List.of(plain), claimAll());
  }

  @Test
  void aChatForACertainColleagueIsLeftToThem() {
    var chat = enter(NOON, WaitingChat.Priority.NORMAL, Variant.PLAIN);
    var claimed = queue.claimNext(agent).orElseThrow();
    var colleague = agent();
    assertTrue(queue.putBack(claimed, WaitingChat.GENERAL, Optional.of(colleague.id())));
    assertEquals(Optional.empty(), queue.claimNext(agent));
    assertEquals(chat, queue.claimNext(colleague).orElseThrow().conversation());
  }

  @Test
  void everyChangeOfHandsRaisesTheEpochAndAStaleOneDoesNothing() {
    enter(NOON, WaitingChat.Priority.NORMAL, Variant.PLAIN);
    var first = queue.claimNext(agent).orElseThrow();
    assertTrue(queue.putBack(first, WaitingChat.GENERAL, Optional.empty()));
    var second = queue.claimNext(agent).orElseThrow();
    assertTrue(second.epoch() > first.epoch());
    assertEquals(false, queue.end(first));
    assertEquals(false, queue.putBack(first, WaitingChat.GENERAL, Optional.empty()));
    assertTrue(queue.end(second));
  }

  @Test
  void noChatIsEverGivenToTwoAgents() throws Exception {
    var chats = new HashSet<ConversationId>();
    for (var count = 0; count < 300; count++) {
      chats.add(enter(NOON.plusSeconds(count), WaitingChat.Priority.NORMAL, Variant.PLAIN));
    }
    var claims = new ArrayList<Callable<List<ConversationId>>>();
    for (var count = 0; count < 8; count++) {
      var one = agent();
      claims.add(() -> claimAll(one));
    }
    var claimed = new ArrayList<ConversationId>();
    try (var agents = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var result : agents.invokeAll(claims)) claimed.addAll(result.get());
    }
    assertEquals(chats.size(), claimed.size());
    assertEquals(chats, new HashSet<>(claimed));
  }

  @Test
  void nobodyHearsThatNoneWaitsWhileChatsComeBackBesideThem() throws Exception {
    for (var count = 0; count < 40; count++) enter(NOON, WaitingChat.Priority.NORMAL, Variant.PLAIN);
    var work = new ArrayList<Callable<Integer>>();
    for (var count = 0; count < 8; count++) {
      var one = agent();
      work.add(() -> claimAndPutBack(one, 200));
    }
    var claims = 0;
    try (var agents = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var result : agents.invokeAll(work)) claims += result.get();
    }
    assertEquals(8 * 200, claims);
  }

  private int claimAndPutBack(StaffMember one, int times) {
    var claims = 0;
    for (var count = 0; count < times; count++) {
      var chat = queue.claimNext(one);
      if (chat.isPresent() && queue.putBack(chat.get(), WaitingChat.GENERAL, Optional.empty())) claims++;
    }
    return claims;
  }

  private List<ConversationId> claimAll() {
    return claimAll(agent);
  }

  private List<ConversationId> claimAll(StaffMember one) {
    var claimed = new ArrayList<ConversationId>();
    for (var next = queue.claimNext(one); next.isPresent(); next = queue.claimNext(one)) {
      claimed.add(next.get().conversation());
    }
    return claimed;
  }

  private ConversationId enter(Instant since, WaitingChat.Priority priority, Variant language) {
    var id = ConversationId.random();
    queue.enter(
      new WaitingChat(
        id,
        town,
        WaitingChat.GENERAL,
        language,
        "test",
        priority,
        since,
        Optional.empty(),
        Optional.empty(),
        "Hallo"
      )
    );
    return id;
  }

  private StaffMember agent() {
    var id = UUID.randomUUID();
    return new StaffMember(id, "agent-" + id, "Agent", town, Set.of(StaffRole.AGENT));
  }
}
