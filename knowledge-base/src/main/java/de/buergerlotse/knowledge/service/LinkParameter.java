package de.buergerlotse.knowledge.service;

import java.util.Locale;
import java.util.Optional;

/// What a link may carry. Nothing about the person is among it: addresses end up in logs and histories (OWASP ASVS 14.2.1).
public enum LinkParameter {
  /// The regional key of the municipality.
  ARS,
  /// The id of the service.
  SERVICE,
  /// The language variant, as its BCP 47 tag.
  LANG,
  /// A code by which the citizen's conversation is found again.
  REFERENCE;

  /// The name used in content packages, for example `ars`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException when links carry no such thing
  public static LinkParameter of(String key) {
    for (var parameter : values()) if (parameter.key().equals(key)) return parameter;
    throw new IllegalArgumentException("links carry ars, service, lang and reference only, not " + key);
  }

  /// What it is in a case; nothing for a reference that nobody has given yet.
  Optional<String> in(LinkContext context) {
    return switch (this) {
      case ARS -> Optional.of(context.ars());
      case SERVICE -> Optional.of(context.service().slug());
      case LANG -> Optional.of(context.variant().tag());
      case REFERENCE -> context.reference();
    };
  }
}
