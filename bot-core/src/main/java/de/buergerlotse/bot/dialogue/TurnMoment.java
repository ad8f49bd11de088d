package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.HumanWays;
import java.time.LocalDate;
import java.util.function.Supplier;

/// What holds outside of the conversation at the moment of a turn.
///
/// @param today the day, where the municipality is
/// @param ways to a human; only looked for when the turn needs them
public record TurnMoment(LocalDate today, Supplier<HumanWays> ways) {
  /// A day on which nobody can chat.
  public static TurnMoment on(LocalDate today) {
    return new TurnMoment(today, () -> HumanWays.TELEPHONE);
  }
}
