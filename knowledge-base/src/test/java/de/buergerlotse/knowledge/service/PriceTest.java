package de.buergerlotse.knowledge.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PriceTest {

  @Test
  void refusesANegativePrice() {
    assertThrows(IllegalArgumentException.class, () -> new Price.Fixed(new BigDecimal("-0.01")));
  }

  @Test
  void refusesANegativeStart() {
    assertThrows(IllegalArgumentException.class, () -> new Price.Between(new BigDecimal("-5"), BigDecimal.TEN));
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertThrows(IllegalArgumentException.class, () -> new Price.Between(BigDecimal.TEN, BigDecimal.ONE));
  }

  @Test
  void takesEqualEnds() {
    assertDoesNotThrow(() -> new Price.Between(BigDecimal.TEN, new BigDecimal("10.00")));
  }
}
