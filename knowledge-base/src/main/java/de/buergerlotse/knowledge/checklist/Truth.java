package de.buergerlotse.knowledge.checklist;

/// Whether a condition holds, as far as the citizen's answers tell (Kleene's three-valued logic).
public enum Truth {
  NO,
  UNKNOWN,
  YES;

  Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Truth not() {
    return switch (this) {
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
      case YES -> NO;
    };
  }

  static Truth of(boolean holds) {
    return holds ? YES : NO;
  }
}
