package de.buergerlotse.knowledge.service;

import java.util.Optional;
import java.util.regex.Pattern;

/// The case for which a link is made.
///
/// @param ars the regional key of the municipality the citizen asks
/// @param reference letters, digits and hyphens, at most 40
public record LinkContext(String ars, ServiceId service, Variant variant, Optional<String> reference) {
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9-]{1,40}");

  public LinkContext {
    reference.ifPresent(code -> {
      if (!REFERENCE.matcher(code).matches()) throw new IllegalArgumentException("not a reference: " + code);
    });
  }
}
