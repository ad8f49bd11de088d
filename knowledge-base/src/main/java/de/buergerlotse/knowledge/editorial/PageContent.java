package de.buergerlotse.knowledge.editorial;

import de.buergerlotse.knowledge.service.Aspect;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What stands in one part of a page, as far as it is written.
public sealed interface PageContent {
  /// The texts of one variant by aspect; an aspect without a text is not answered.
  record Texts(Map<Aspect, String> answers) implements PageContent {
    public Texts {
      var written = new TreeMap<Aspect, String>();
      answers.forEach((aspect, text) -> {
        if (!text.isBlank()) written.put(aspect, text.strip());
      });
      answers = Collections.unmodifiableMap(written);
    }
  }

  /// What all variants share, as JSON ([de.buergerlotse.knowledge.exchange.SharedPartFile]); it may be unfinished.
  record Shared(String json) implements PageContent {}
}
