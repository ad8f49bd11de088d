package de.buergerlotse.knowledge.language;

import java.util.stream.Stream;

/// One rule: finds the places of a text that break it. Rules keep no state.
interface LanguageRule {
  Stream<Finding> check(CheckedText text);
}
