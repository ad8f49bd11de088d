package de.buergerlotse.benchmark.contender;

import de.buergerlotse.benchmark.dataset.Phrase;
import java.io.IOException;
import java.util.List;

/// An engine that learns which label a text has.
public interface Contender {
  /// As it stands in tables.
  String name();

  /// @param language BCP 47 tag of the phrases
  Trained train(List<Phrase> phrases, String language) throws IOException;
}
