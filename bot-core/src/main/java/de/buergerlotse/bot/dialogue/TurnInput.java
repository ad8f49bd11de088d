package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.ChoiceId;

/// What the citizen did in a turn.
public sealed interface TurnInput {
  /// The citizen wrote or said something.
  record Said(String text) implements TurnInput {
    public Said {
      if (text.isBlank()) throw new IllegalArgumentException("nothing was said");
    }
  }

  /// The citizen took one of the choices.
  record Chose(ChoiceId choice) implements TurnInput {}
}
