package de.buergerlotse.knowledge.checklist;

import de.buergerlotse.knowledge.service.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One thing to be done in a life situation.
///
/// @param when under which answers it is listed; what depends on a skipped question is listed
/// @param after the entries that must be done before this one
/// @param why what it is good for and how it goes
/// @param evidence what is needed for it
public record ChecklistEntry(
  String id,
  LocalizedText title,
  Level level,
  Responsible responsible,
  Condition when,
  Optional<EntryDeadline> deadline,
  List<String> after,
  Optional<LocalizedText> why,
  List<LocalizedText> evidence
) {
  /// Who asks for it: an administration of some level, or a private body.
  public enum Level {
    STADT,
    KREIS,
    LAND,
    BUND,
    PRIVAT;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is no such level
    public static Level of(String key) {
      for (var level : values()) if (level.key().equals(key)) return level;
      throw new IllegalArgumentException("unknown level: " + key);
    }
  }

  public ChecklistEntry {
    Key.require(id);
    after = List.copyOf(after);
    evidence = List.copyOf(evidence);
  }
}
