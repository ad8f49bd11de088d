package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Variant;

/// An answer's text together with its place in a content file.
///
/// @param line the line on which the text begins, counted from 1
/// @param literal whether its lines are lines of the file; a quoted text may be spread otherwise
public record PlacedText(Aspect aspect, Variant variant, String text, int line, boolean literal) {
  /// The line of the file on which a character of the text stands, as exactly as the spelling lets it be known.
  public int lineOf(int offset) {
    if (!literal) return line;
    return (
      line +
      (int) text
        .substring(0, offset)
        .chars()
        .filter(character -> character == '\n')
        .count()
    );
  }
}
