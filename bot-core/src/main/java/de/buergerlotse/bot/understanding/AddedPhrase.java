package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;

/// A question that an editor added to what the understanding learns from.
public record AddedPhrase(Meaning meaning, String text) {
  public AddedPhrase {
    if (text.isBlank()) throw new IllegalArgumentException("an added phrase is empty");
  }

  /// What a question means.
  public sealed interface Meaning {}

  /// One aspect of a service.
  public record OfService(ServiceId service, Aspect aspect) implements Meaning {}

  /// Something for another authority.
  public record OfAuthority(String authority) implements Meaning {}
}
