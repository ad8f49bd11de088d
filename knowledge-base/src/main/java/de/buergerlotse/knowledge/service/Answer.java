package de.buergerlotse.knowledge.service;

import java.util.Optional;

/// The text of one aspect of a service in one language variant.
///
/// @param text in the mark-up of content packages, with references to figures
/// @param reviewedBy the group that checked a Leichte-Sprache text; without it the text is not called Leichte Sprache
public record Answer(Aspect aspect, Variant variant, String text, Optional<String> reviewedBy) {
  public Answer {
    if (text.isBlank()) throw new IllegalArgumentException("an answer has no text: " + aspect.key() + ", " + variant);
  }
}
