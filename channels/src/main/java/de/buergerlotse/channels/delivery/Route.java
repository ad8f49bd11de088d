package de.buergerlotse.channels.delivery;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.time.Instant;
import java.util.Optional;

/// To where a conversation is answered.
///
/// @param ours the municipality's number or address
/// @param theirs the citizen's; never logged
/// @param heardAt when the citizen wrote last
/// @param invitedAt when the citizen was last asked to write, because nothing else may be sent
/// @param handledSeq up to which entry everything was answered or lies in the outbox
public record Route(
  ConversationId conversation,
  MunicipalityId municipality,
  Medium medium,
  String ours,
  String theirs,
  Instant heardAt,
  Optional<Instant> invitedAt,
  long handledSeq
) {
  /// Without the citizen's address.
  @Override
  public String toString() {
    return "Route[" + conversation + ", " + medium.key() + "]";
  }
}
