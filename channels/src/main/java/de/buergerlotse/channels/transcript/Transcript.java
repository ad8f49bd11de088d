package de.buergerlotse.channels.transcript;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.knowledge.service.Variant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// A conversation to be written down: everything said in it, who said it and when.
///
/// @param language the variant the citizen reads
/// @param authority with whom they spoke, for example "Stadt Musterstadt"
/// @param writtenAt when it was written down
public record Transcript(Variant language, String authority, ZoneId timeZone, Instant writtenAt, List<Entry> entries) {
  public Transcript {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) throw new IllegalArgumentException("nothing was said");
  }

  /// When the conversation began.
  public Instant beganAt() {
    return entries.getFirst().at();
  }
}
