package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;

/// The port to the phrases that editors added and that count now.
public interface PhraseAdditions {
  /// In the order in which they were added.
  List<AddedPhrase> list(MunicipalityId municipality);

  /// Nobody added anything.
  static PhraseAdditions none() {
    return _ -> List.of();
  }
}
