package de.buergerlotse.channels.intake;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.knowledge.service.Variant;
import java.util.Optional;
import java.util.UUID;

/// A citizen's message as a door hands it in.
///
/// @param clientMessageId the id the sender's device gave it
/// @param language the variant the citizen wants from now on, where the door knows it
public record InboundMessage(
  ConversationId conversation,
  UUID clientMessageId,
  Content content,
  Optional<Variant> language
) {
  /// What the citizen did.
  public sealed interface Content {
    /// Words, to which the program may reply.
    sealed interface Spoken extends Content {}

    /// Wrote something; as it came, not yet cleaned.
    record Written(String text) implements Spoken {}

    /// Took one of the choices.
    record Choice(String id) implements Spoken {}

    /// Sent a file, which is already kept.
    record Sent(Block.Attachment attachment) implements Content {}
  }
}
