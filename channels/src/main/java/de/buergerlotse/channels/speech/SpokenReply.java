package de.buergerlotse.channels.speech;

import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Optional;

/// A reply ready to be spoken.
///
/// @param pages what is spoken at a time, as whole sentences
/// @param keepsake what the caller can have as a text message; never spoken
public record SpokenReply(Variant language, List<String> pages, Optional<Keepsake> keepsake) {
  public SpokenReply {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) throw new IllegalArgumentException("nothing to say");
  }
}
