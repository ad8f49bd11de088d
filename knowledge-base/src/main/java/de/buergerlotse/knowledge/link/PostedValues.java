package de.buergerlotse.knowledge.link;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// A form server that keeps values until a form is opened with their id.
public interface PostedValues {
  /// Sends the values.
  ///
  /// @return the id, which opens the form once; nothing when the server gave none in time
  Optional<String> post(URI address, Map<String, String> values);
}
