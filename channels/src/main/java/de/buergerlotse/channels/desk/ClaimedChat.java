package de.buergerlotse.channels.desk;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.Instant;
import java.util.UUID;

/// A chat that is with an agent.
///
/// @param epoch number of this change of hands; whoever acts on the chat names it
public record ClaimedChat(
  ConversationId conversation,
  MunicipalityId municipality,
  String queue,
  Variant language,
  UUID agent,
  long epoch,
  Instant waitingSince,
  Instant claimedAt
) {}
