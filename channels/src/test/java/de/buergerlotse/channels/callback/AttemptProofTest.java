package de.buergerlotse.channels.callback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttemptProofTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void tellsEveryAttemptWithItsTimeBelowTheNote() {
    var attempts = List.of(
      new CallAttempt(Instant.parse("2026-11-23T09:15:00Z"), CallAttempt.Outcome.NOT_REACHED, Optional.of("Mailbox")),
      new CallAttempt(Instant.parse("2026-11-24T13:05:00Z"), CallAttempt.Outcome.REACHED, Optional.empty())
    );
    assertEquals(
      Optional.of(
        """
        Termin vereinbart
        1. Versuch am 23.11.2026, 10:15 Uhr: nicht erreicht – Mailbox
        2. Versuch am 24.11.2026, 14:05 Uhr: erreicht"""
      ),
      AttemptProof.of(Optional.of("Termin vereinbart"), attempts, BERLIN)
    );
  }

  @Test
  void saysNothingWhereThereIsNothing() {
    assertEquals(Optional.empty(), AttemptProof.of(Optional.empty(), List.of(), BERLIN));
  }
}
