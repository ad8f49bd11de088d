package de.buergerlotse.channels.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.call.CallEvent.Cause;
import de.buergerlotse.channels.call.CallEvent.Direction;
import de.buergerlotse.channels.call.CallEvent.Parties;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Calls on the product's real PostgreSQL.
class CallsTest {

  private static final Instant NOON = Instant.parse("2020-03-02T11:00:00Z");
  private static final MunicipalityId TOWN = new MunicipalityId("calls-town");
  private final Calls calls = RunningProduct.shared().bean(Calls.class);
  private final CallId call = new CallId(CallVendor.CTI, UUID.randomUUID().toString());
  private final Parties parties = new Parties(
    Direction.IN,
    PhoneNumber.find("+4915112345678"),
    PhoneNumber.find("+492214710000")
  );
  private final CallEvent rang = new CallEvent.Rang(call, 0, parties);
  private final CallEvent answered = new CallEvent.Answered(call, 1, parties, Optional.of("Emma Taylor"));
  private final CallEvent ended = new CallEvent.Ended(call, 2, parties, Cause.NORMAL);

  @Test
  void eventsInOrderMakeACall() {
    record(rang, 0);
    record(answered, 8);
    record(ended, 95);
    var known = calls.find(call).orElseThrow();
    assertEquals(Call.Stage.ENDED, known.stage());
    assertEquals(Optional.of(NOON.plusSeconds(8)), known.answeredAt());
    assertEquals(Optional.of(NOON.plusSeconds(95)), known.endedAt());
    assertEquals(Optional.of("Emma Taylor"), known.answeredBy());
    assertEquals(Optional.of(Cause.NORMAL), known.cause());
  }

  @Test
  void eventsDoubledAndShuffledHaveOneEffectEach() {
    var all = new ArrayList<CallEvent>();
    for (var times = 0; times < 5; times++) all.addAll(List.of(rang, answered, ended));
    Collections.shuffle(all, new Random(7));
    var news = new AtomicInteger();
    for (var event : all) if (calls.record(event, TOWN, NOON).isNews()) news.incrementAndGet();
    assertEquals(3, news.get());
    assertEquals(List.of("rang", "answered", "ended"), calls.listEvents(call).stream().map(Calls.Kept::kind).toList());
    assertEquals(Call.Stage.ENDED, calls.find(call).orElseThrow().stage());
  }

  @Test
  void anAnswerThatComesADayLateOpensNothingAgain() {
    record(rang, 0);
    record(ended, 60);
    var late = calls.record(answered, TOWN, NOON.plus(Duration.ofDays(1)));
    assertTrue(late.isNews());
    assertTrue(late.call().isOver());
    assertEquals(late.call().endedAt(), late.call().answeredAt());
    assertFalse(calls.record(ended, TOWN, NOON.plus(Duration.ofDays(1))).isNews());
    assertEquals(Optional.of(NOON.plusSeconds(60)), calls.find(call).orElseThrow().endedAt());
  }

  @Test
  void anEventOfAnUnknownCallIsKeptAndTheCallIsCompletedLater() {
    record(new CallEvent.Ended(call, 2, new Parties(Direction.IN, Optional.empty(), Optional.empty()), Cause.BUSY), 5);
    assertTrue(calls.find(call).orElseThrow().parties().caller().isEmpty());
    record(rang, 6);
    var known = calls.find(call).orElseThrow();
    assertTrue(known.isOver());
    assertEquals(PhoneNumber.find("+4915112345678"), known.parties().caller());
  }

  @Test
  void callsOfTheSameNumberAreFoundUntilTheyAreForgotten() {
    var number = new Parties(Direction.IN, Optional.of(new PhoneNumber("4915" + randomDigits())), Optional.empty());
    calls.record(new CallEvent.Rang(call, 0, number), TOWN, NOON);
    var next = new CallId(CallVendor.CTI, UUID.randomUUID().toString());
    var later = calls.record(new CallEvent.Rang(next, 0, number), TOWN, NOON.plus(Duration.ofDays(3))).call();
    assertEquals(List.of(call), names(calls.listEarlier(later, Duration.ofDays(90), 5)));
    assertEquals(List.of(), names(calls.listEarlier(later, Duration.ofDays(1), 5)));
    calls.forget(NOON.plus(Duration.ofDays(1)));
    assertTrue(calls.find(call).isEmpty());
    assertEquals(List.of(), names(calls.listEarlier(later, Duration.ofDays(90), 5)));
  }

  private static String randomDigits() {
    return String.valueOf(100_000_000L + new Random().nextInt(899_999_999));
  }

  private static List<CallId> names(List<Call> found) {
    return found.stream().map(Call::name).toList();
  }

  private void record(CallEvent event, int second) {
    calls.record(event, TOWN, NOON.plusSeconds(second));
  }
}
