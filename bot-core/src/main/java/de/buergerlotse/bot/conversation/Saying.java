package de.buergerlotse.bot.conversation;

import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.reply.Reply;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something said, before it has its number in the conversation.
///
/// @param clientMessageId the id the sender's device gave it, by which a repetition is known
public record Saying(
  Participant author,
  Variant language,
  Optional<About> about,
  Optional<String> label,
  List<Block> blocks,
  Optional<UUID> clientMessageId
) {
  public Saying {
    blocks = List.copyOf(blocks);
  }

  /// What a citizen said.
  public static Saying ofCitizen(String text, Variant language, UUID clientMessageId) {
    return ofCitizen(new Block.Text(text), language, clientMessageId);
  }

  /// What a citizen said or sent.
  public static Saying ofCitizen(Block block, Variant language, UUID clientMessageId) {
    return new Saying(
      Participant.CITIZEN,
      language,
      Optional.empty(),
      Optional.empty(),
      List.of(block),
      Optional.of(clientMessageId)
    );
  }

  /// What the bot replies.
  public static Saying ofBot(Reply reply) {
    return new Saying(
      Participant.BOT,
      reply.language(),
      Optional.of(reply.about()),
      reply.label(),
      reply.blocks(),
      Optional.empty()
    );
  }

  /// What the service centre itself tells, for example that somebody took over.
  public static Saying ofSystem(Reply reply) {
    return new Saying(
      new Participant(Participant.Role.SYSTEM, Optional.empty()),
      reply.language(),
      Optional.of(reply.about()),
      reply.label(),
      reply.blocks(),
      Optional.empty()
    );
  }

  /// What an agent says.
  ///
  /// @param name of the agent, as citizens read it
  public static Saying ofAgent(String name, String text, Variant language, UUID clientMessageId) {
    return new Saying(
      new Participant(Participant.Role.AGENT, Optional.of(name)),
      language,
      Optional.empty(),
      Optional.empty(),
      List.of(new Block.Text(text)),
      Optional.of(clientMessageId)
    );
  }
}
