package de.buergerlotse.bot.masking;

/// A part of a text that tells who somebody is.
///
/// @param from offset of its first UTF-16 unit
/// @param to offset behind the last one
public record Span(int from, int to, PersonalData kind) {
  public Span {
    if (from < 0 || to <= from) throw new IllegalArgumentException("no part of a text: " + from + " to " + to);
  }

  boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }
}
