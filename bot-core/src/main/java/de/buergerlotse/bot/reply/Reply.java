package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One message of the bot.
///
/// @param language the variant in which its text really is
/// @param label an honest word on the text, for example "Einfach erklärt" where no group has checked it yet
public record Reply(Variant language, About about, Optional<String> label, List<Block> blocks) {
  public Reply {
    blocks = List.copyOf(blocks);
  }

  /// With blocks before its own.
  Reply after(List<Block> before) {
    return new Reply(language, about, label, Stream.concat(before.stream(), blocks.stream()).toList());
  }

  /// With one more block at the end.
  public Reply with(Block block) {
    return new Reply(language, about, label, Stream.concat(blocks.stream(), Stream.of(block)).toList());
  }
}
