package de.buergerlotse.knowledge.link;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A form server for tests.
final class FormsInMemory implements PostedValues {

  static final URI ADDRESS = URI.create("https://formulare.stadt.example/metaform/Form-Solutions/postdata");
  private final Map<String, Map<String, String>> kept = new HashMap<>();
  private int next = 1;

  @Override
  public Optional<String> post(URI address, Map<String, String> values) {
    if (!address.equals(ADDRESS)) return Optional.empty();
    var id = "id" + next++;
    kept.put(id, Map.copyOf(values));
    return Optional.of(id);
  }

  Optional<Map<String, String>> take(String id) {
    return Optional.ofNullable(kept.remove(id));
  }
}
