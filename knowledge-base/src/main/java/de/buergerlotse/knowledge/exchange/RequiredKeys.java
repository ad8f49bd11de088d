package de.buergerlotse.knowledge.exchange;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds what a content file leaves out: only what a file record marks `@Nullable` may be absent.
final class RequiredKeys {

  private RequiredKeys() {}

  /// @param path the keys that lead to the value; empty for a whole file
  /// @throws IllegalArgumentException naming a missing key
  static void check(@Nullable Object value, String path) {
    switch (value) {
      case null -> throw new IllegalArgumentException(path + " is missing");
      case List<?> entries -> entries.forEach(entry -> check(entry, path));
      case Map<?, ?> entries -> entries.forEach((key, entry) -> check(entry, below(path, String.valueOf(key))));
      case Record entry -> {
        for (var key : entry.getClass().getRecordComponents()) checkKey(entry, key, path);
      }
      default -> {
      }
    }
  }

  private static void checkKey(Record entry, RecordComponent key, String path) {
    try {
      var value = key.getAccessor().invoke(entry);
      var optional = key.getAnnotatedType().isAnnotationPresent(Nullable.class);
      if (value != null || !optional) check(value, below(path, key.getName()));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("file records can be read by their package", impossible);
    }
  }

  private static String below(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
