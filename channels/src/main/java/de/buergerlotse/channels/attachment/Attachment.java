package de.buergerlotse.channels.attachment;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.time.Instant;
import java.util.UUID;

/// A file that a citizen sent, without its content.
///
/// @param sha256 of the content, in hexadecimal
/// @param size in bytes
/// @param checked whether a virus scanner found nothing; false when none was asked
/// @param parts into how many parts the content was divided
/// @param removed whether its content was deleted because the time to keep it was over
public record Attachment(
  UUID id,
  ConversationId conversation,
  MunicipalityId municipality,
  String name,
  String mime,
  long size,
  String sha256,
  boolean checked,
  int parts,
  Instant at,
  boolean removed
) {
  /// As a part of a message.
  public Block.Attachment block() {
    return new Block.Attachment(id, name, mime, size, checked);
  }

  /// What each part is sealed with: a part opens only as this part of this file.
  String belonging(int part) {
    return String.join(
      "\n",
      id.toString(),
      conversation.toString(),
      name,
      mime,
      size + " " + sha256,
      part + "/" + parts
    );
  }
}
