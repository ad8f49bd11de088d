package de.buergerlotse.bot.conversation;

import java.time.Instant;

/// One message of a conversation.
///
/// @param seq its number: 1, 2, 3 … without gaps, in the order of the commits
public record Entry(long seq, Instant at, Saying saying) {
  public Entry {
    if (seq < 1) throw new IllegalArgumentException("entries are numbered from 1: " + seq);
  }
}
