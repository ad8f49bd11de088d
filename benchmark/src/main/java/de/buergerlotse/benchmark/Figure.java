package de.buergerlotse.benchmark;

import java.util.Optional;

/// One measured figure beside what it is compared with.
///
/// @param id stable name, for example `robo-ai-faq-de.10.typing-errors-30`
/// @param what in a few words
/// @param goal what it should reach; nothing for a figure that is only told
/// @param peer what was measured beside it in the same run
public record Figure(String id, String what, double value, String unit, Optional<Goal> goal, String peer) {
  /// A limit that a figure keeps or misses.
  ///
  /// @param isLeast whether the limit is a least value; else it is a most value
  public record Goal(boolean isLeast, double limit) {
    boolean holds(double value) {
      return isLeast ? value >= limit : value <= limit;
    }

    @Override
    public String toString() {
      return (isLeast ? "≥ " : "≤ ") + Report.number(limit);
    }
  }

  /// A figure that only informs.
  public static Figure of(String id, String what, double value, String unit, String peer) {
    return new Figure(id, what, value, unit, Optional.empty(), peer);
  }

  /// The same figure with a goal it reaches from a limit on.
  public Figure atLeast(double limit) {
    return new Figure(id, what, value, unit, Optional.of(new Goal(true, limit)), peer);
  }

  /// The same figure with a goal it reaches up to a limit.
  public Figure atMost(double limit) {
    return new Figure(id, what, value, unit, Optional.of(new Goal(false, limit)), peer);
  }

  /// Whether the goal is reached; nothing without a goal.
  public Optional<Boolean> holds() {
    return goal.map(limit -> limit.holds(value));
  }
}
