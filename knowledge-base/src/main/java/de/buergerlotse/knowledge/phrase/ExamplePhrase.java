package de.buergerlotse.knowledge.phrase;

import de.buergerlotse.knowledge.service.Aspect;

/// One way in which a citizen asks for one aspect of a service.
public record ExamplePhrase(Aspect aspect, String text) {
  public ExamplePhrase {
    if (text.isBlank()) throw new IllegalArgumentException("an example phrase is empty");
  }
}
