package de.buergerlotse.knowledge.editorial;

import java.time.Instant;
import java.util.List;

/// The word of a group of readers that a text in Leichte Sprache can be understood (DIN SPEC 33429).
///
/// @param group as it is named to citizens
/// @param names of the readers, where they want to be named
/// @param by who wrote it down
public record SignOff(String group, List<String> names, Colleague by, Instant at) {
  public SignOff {
    names = List.copyOf(names);
    if (group.isBlank()) throw new IllegalArgumentException("a group has a name");
  }
}
