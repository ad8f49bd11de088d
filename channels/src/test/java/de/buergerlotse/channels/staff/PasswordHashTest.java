package de.buergerlotse.channels.staff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  @Test
  void onlyTheRightPasswordFits() {
    var hash = PasswordHash.of("Grüße aus Köln");
    assertTrue(PasswordHash.fits("Grüße aus Köln", hash));
    assertFalse(PasswordHash.fits("Grusse aus Koln", hash));
    assertFalse(PasswordHash.fits("", hash));
  }

  @Test
  void theSamePasswordNeverGivesTheSameHash() {
    assertNotEquals(PasswordHash.of("gleich"), PasswordHash.of("gleich"));
  }

  @Test
  void anEndlessPasswordIsRefusedWithoutWork() {
    assertFalse(PasswordHash.fits("x".repeat(100_000), PasswordHash.of("x")));
  }
}
