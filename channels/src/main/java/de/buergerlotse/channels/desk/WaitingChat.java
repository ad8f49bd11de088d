package de.buergerlotse.channels.desk;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.Instant;
import java.util.Optional;

/// A chat in which a citizen waits for a human.
///
/// @param queue the department whose agents take it, for example `allgemein`
/// @param since when the citizen began to wait; kept when an agent vanishes or hands it on
/// @param preview the citizen's last words, cut
public record WaitingChat(
  ConversationId conversation,
  MunicipalityId municipality,
  String queue,
  Variant language,
  String channel,
  Priority priority,
  Instant since,
  Optional<ServiceId> service,
  Optional<Aspect> aspect,
  String preview
) {
  /// The queue of whatever belongs to no department.
  public static final String GENERAL = "allgemein";

  private static final int LONGEST_PREVIEW = 160;

  /// Who is taken first; among equals whoever has waited longest.
  public enum Priority {
    NORMAL(0),
    /// Was with an agent already, who vanished or handed the chat on.
    RETURNED(1),
    /// Somebody in distress.
    DISTRESS(2);

    private final int level;

    Priority(int level) {
      this.level = level;
    }

    int level() {
      return level;
    }

    static Priority of(int level) {
      for (var priority : values()) if (priority.level == level) return priority;
      return NORMAL;
    }
  }

  public WaitingChat {
    if (preview.length() > LONGEST_PREVIEW) preview = preview.substring(0, LONGEST_PREVIEW - 1).strip() + "…";
  }
}
