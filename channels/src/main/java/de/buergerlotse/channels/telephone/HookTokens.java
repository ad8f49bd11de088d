package de.buergerlotse.channels.telephone;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The secret parts of addresses that switchboards call, each with its municipality.
final class HookTokens {

  private static final int SHORTEST = 16;
  private final Map<String, MunicipalityId> municipalities = new LinkedHashMap<>();

  /// @param entries each as `token=municipality`
  /// @throws IllegalArgumentException when an entry is none, or a token is short enough to be guessed
  HookTokens(List<String> entries) {
    for (var entry : entries) {
      if (entry.isBlank()) continue;
      var at = entry.lastIndexOf('=');
      if (at < SHORTEST) throw new IllegalArgumentException(
        "a token has 16 characters or more, then = and a municipality"
      );
      municipalities.put(entry.substring(0, at).strip(), new MunicipalityId(entry.substring(at + 1).strip()));
    }
  }

  /// Takes the same time wherever a token differs from the right one.
  Optional<MunicipalityId> find(String token) {
    Optional<MunicipalityId> found = Optional.empty();
    var given = token.getBytes(StandardCharsets.UTF_8);
    for (var known : municipalities.entrySet()) {
      if (MessageDigest.isEqual(known.getKey().getBytes(StandardCharsets.UTF_8), given)) {
        found = Optional.of(known.getValue());
      }
    }
    return found;
  }
}
