package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Optional;

/// A training text with the outcome it stands for.
///
/// @param origin tells apart texts that must stay together in cross-validation: variations of one text share it
/// @param about the service that is spoken of, where that is known beside the outcome
public record LabelledText(String outcome, String text, int origin, Optional<ServiceId> about) {
  public LabelledText(String outcome, String text, int origin) {
    this(outcome, text, origin, Optional.empty());
  }
}
