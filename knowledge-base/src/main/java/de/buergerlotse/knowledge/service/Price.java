package de.buergerlotse.knowledge.service;

import java.math.BigDecimal;

/// What something costs, in euros.
public sealed interface Price {
  /// One fixed amount.
  record Fixed(BigDecimal euro) implements Price {
    public Fixed {
      requirePrice(euro);
    }
  }

  /// An amount between two bounds, which depends on the case.
  record Between(BigDecimal from, BigDecimal to) implements Price {
    public Between {
      requirePrice(from);
      if (to.compareTo(from) < 0) throw new IllegalArgumentException(
        "a price ends before it starts: " + from + ", " + to
      );
    }
  }

  /// No fee.
  record Free() implements Price {}

  /// A price that only words can tell ("nach Einkommen").
  record Described(LocalizedText text) implements Price {}

  private static void requirePrice(BigDecimal euro) {
    if (euro.signum() < 0) throw new IllegalArgumentException("a price is not negative: " + euro);
  }
}
