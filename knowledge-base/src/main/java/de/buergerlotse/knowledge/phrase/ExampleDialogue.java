package de.buergerlotse.knowledge.phrase;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.List;

/// What one citizen said in one conversation, with what was meant each time; of later turns only the earlier ones tell.
public record ExampleDialogue(List<Turn> turns) {
  /// One thing the citizen said, and the service and aspect that were meant.
  public record Turn(ServiceId service, Aspect aspect, String text) {
    public Turn {
      if (text.isBlank()) throw new IllegalArgumentException("a turn of a dialogue is empty");
    }
  }

  public ExampleDialogue {
    turns = List.copyOf(turns);
    if (turns.isEmpty()) throw new IllegalArgumentException("a dialogue has no turns");
  }
}
