package de.buergerlotse.knowledge.service;

/// How long a deadline or a validity is.
public sealed interface Term {
  /// A counted time.
  record Counted(TimeSpan span) implements Term {}

  /// A time that only words can tell ("unverzüglich", "bis 31. März").
  record Described(LocalizedText text) implements Term {}
}
