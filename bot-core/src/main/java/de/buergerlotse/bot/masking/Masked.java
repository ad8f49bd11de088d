package de.buergerlotse.bot.masking;

import java.util.List;

/// A text without personal data.
///
/// @param text with labels
/// @param spans what was taken out, by its places in the original, in order and apart
public record Masked(String text, List<Span> spans) {
  public Masked {
    spans = List.copyOf(spans);
  }
}
