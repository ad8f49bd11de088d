package de.buergerlotse.knowledge.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the word files of the rules; empty lines and lines that start with `#` are comments.
final class ResourceLines {

  private ResourceLines() {}

  static List<String> read(String name) {
    try (var stream = ResourceLines.class.getResourceAsStream(name + ".txt")) {
      if (stream == null) throw new IllegalStateException("no word file " + name);
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
