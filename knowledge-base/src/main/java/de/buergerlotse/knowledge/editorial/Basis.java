package de.buergerlotse.knowledge.editorial;

import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.TextVersion;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What stood around a revision when it was submitted: later it is put in the same places, and whether they have changed
/// since can be told.
///
/// @param places of an inherited service: which places are told otherwise, as
///   [de.buergerlotse.knowledge.override.Replacement#key] names them, each with the version of what the parent said there
/// @param originals by aspect the version of the plain text after which it was written
/// @param added phrases and words it adds to those of the service
/// @param removed phrases and words it takes away
public record Basis(
  Map<String, Optional<TextVersion>> places,
  Map<Aspect, TextVersion> originals,
  Words added,
  Words removed
) {
  /// Nothing is known yet.
  public static final Basis NONE = new Basis(Map.of(), Map.of(), Words.NONE, Words.NONE);

  /// Ways to mean a service.
  public record Words(List<ExamplePhrase> phrases, List<String> everydayWords) {
    static final Words NONE = new Words(List.of(), List.of());

    public Words {
      phrases = List.copyOf(phrases);
      everydayWords = List.copyOf(everydayWords);
    }
  }

  public Basis {
    places = Collections.unmodifiableMap(new TreeMap<>(places));
    originals = Collections.unmodifiableMap(new TreeMap<>(originals));
  }
}
