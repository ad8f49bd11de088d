package de.buergerlotse.channels.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostPaceTest {

  @Test
  void oneHostIsAskedOnceASecondAndAnotherAtOnce() throws InterruptedException {
    var slept = new ArrayList<Duration>();
    var clock = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC);
    var pace = new HostPace(Duration.ofSeconds(1), clock, slept::add);
    pace.await("a.example");
    pace.await("a.example");
    pace.await("b.example");
    pace.await("a.example");
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)), slept);
  }
}
