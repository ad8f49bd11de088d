package de.buergerlotse.knowledge.service;

import java.util.Optional;

/// The text of one aspect of a service in one language variant.
///
/// @param text in the mark-up of content packages, with references to figures
/// @param reviewedBy the group that checked a Leichte-Sprache text; without it the text is not called Leichte Sprache
/// @param basedOn the version of the plain text after which this one was written
/// @param validity the days for which editors published it; a text of a package has none
public record Answer(
  Aspect aspect,
  Variant variant,
  String text,
  Optional<String> reviewedBy,
  Optional<TextVersion> basedOn,
  Optional<Validity> validity
) {
  public Answer {
    if (text.isBlank()) throw new IllegalArgumentException("an answer has no text: " + aspect.key() + ", " + variant);
  }

  /// A text that does not tell after what it was written.
  public Answer(Aspect aspect, Variant variant, String text, Optional<String> reviewedBy) {
    this(aspect, variant, text, reviewedBy, Optional.empty());
  }

  /// A text of a package.
  public Answer(
    Aspect aspect,
    Variant variant,
    String text,
    Optional<String> reviewedBy,
    Optional<TextVersion> basedOn
  ) {
    this(aspect, variant, text, reviewedBy, basedOn, Optional.empty());
  }

  Answer basedOn(TextVersion version) {
    return new Answer(aspect, variant, text, reviewedBy, Optional.of(version), validity);
  }
}
