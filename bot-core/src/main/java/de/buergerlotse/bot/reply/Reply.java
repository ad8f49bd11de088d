package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Optional;

/// One message of the bot.
///
/// @param language the variant in which its text really is
/// @param label an honest word on the text, for example "Einfach erklärt" where no group has checked it yet
public record Reply(Variant language, About about, Optional<String> label, List<Block> blocks) {
  public Reply {
    blocks = List.copyOf(blocks);
  }
}
