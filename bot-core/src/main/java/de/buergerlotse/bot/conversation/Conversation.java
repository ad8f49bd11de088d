package de.buergerlotse.bot.conversation;

import de.buergerlotse.bot.dialogue.DialogueState;
import de.buergerlotse.knowledge.municipality.MunicipalityId;

/// The head of a conversation.
///
/// @param channel the door it came in by, for example `webchat` or `portal`
/// @param lastSeq the number of its last entry; 0 before the first
public record Conversation(
  ConversationId id,
  MunicipalityId municipality,
  String channel,
  Charge charge,
  long lastSeq,
  DialogueState state
) {
  public Conversation {
    if (lastSeq < 0) throw new IllegalArgumentException("entries are numbered from 1: " + lastSeq);
  }

  /// The head after more entries were appended.
  public Conversation after(long newLastSeq, Charge newCharge, DialogueState newState) {
    return new Conversation(id, municipality, channel, newCharge, newLastSeq, newState);
  }
}
