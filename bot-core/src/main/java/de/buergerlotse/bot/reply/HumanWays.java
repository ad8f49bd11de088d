package de.buergerlotse.bot.reply;

import java.util.Optional;

/// The ways to a human that are open right now, as the shell found them.
///
/// @param liveChat the place in line of whoever joins the live chat, or has joined it; nothing while it is closed
public record HumanWays(Optional<Block.QueuePlace> liveChat) {
  /// Nobody can chat: there is the telephone.
  public static final HumanWays TELEPHONE = new HumanWays(Optional.empty());

  /// The live chat is open.
  public static HumanWays chatAt(Block.QueuePlace place) {
    return new HumanWays(Optional.of(place));
  }
}
