package de.buergerlotse.knowledge.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.TextVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A [Basis] as JSON, for stores.
public final class BasisJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private BasisJson() {}

  /// A version that is not there is an empty text.
  private record Line(Map<String, String> places, Map<String, String> originals, Words added, Words removed) {}

  private record Words(List<Phrase> phrases, List<String> everydayWords) {}

  private record Phrase(String aspect, String text) {}

  public static String write(Basis basis) {
    var places = new TreeMap<String, String>();
    basis.places().forEach((place, version) -> places.put(place, version.map(TextVersion::digits).orElse("")));
    var originals = new TreeMap<String, String>();
    basis.originals().forEach((aspect, version) -> originals.put(aspect.key(), version.digits()));
    try {
      return JSON.writeValueAsString(new Line(places, originals, words(basis.added()), words(basis.removed())));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("records can be written", impossible);
    }
  }

  /// @throws IllegalArgumentException when it is not what [#write] gives
  public static Basis read(String json) {
    try {
      var line = JSON.readValue(json, Line.class);
      var places = new TreeMap<String, Optional<TextVersion>>();
      line
        .places()
        .forEach((place, version) ->
          places.put(place, version.isEmpty() ? Optional.empty() : Optional.of(new TextVersion(version)))
        );
      var originals = new TreeMap<Aspect, TextVersion>();
      line.originals().forEach((aspect, version) -> originals.put(Aspect.of(aspect), new TextVersion(version)));
      return new Basis(places, originals, words(line.added()), words(line.removed()));
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken.getOriginalMessage(), broken);
    }
  }

  private static Words words(Basis.Words words) {
    var phrases = words
      .phrases()
      .stream()
      .map(phrase -> new Phrase(phrase.aspect().key(), phrase.text()))
      .toList();
    return new Words(phrases, words.everydayWords());
  }

  private static Basis.Words words(Words words) {
    var phrases = words
      .phrases()
      .stream()
      .map(phrase -> new ExamplePhrase(Aspect.of(phrase.aspect()), phrase.text()))
      .toList();
    return new Basis.Words(phrases, words.everydayWords());
  }
}
