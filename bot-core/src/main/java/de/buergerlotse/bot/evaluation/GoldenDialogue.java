package de.buergerlotse.bot.evaluation;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.List;

/// A conversation with the right answer of every turn.
public record GoldenDialogue(String id, List<Turn> turns) {
  /// One thing the citizen says, and what is right then.
  public record Turn(String text, ServiceId service, Aspect aspect) {}

  public GoldenDialogue {
    turns = List.copyOf(turns);
  }
}
