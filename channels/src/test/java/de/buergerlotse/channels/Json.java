package de.buergerlotse.channels;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// Reading JSON answers in tests with few words; what is not there reads as null.
public record Json(JsonNode node) {
  private static final JsonMapper MAPPER = JsonMapper.createDefault();

  public static Json parse(String text) {
    try {
      return new Json(MAPPER.readValue(text, JsonNode.class));
    } catch (IOException notJson) {
      throw new UncheckedIOException("not JSON: " + text, notJson);
    }
  }

  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// Follows names and, for arrays, numbers separated by dots: `messages.0.about.kind`.
  public Json at(String path) {
    var found = node;
    for (var step : path.split("\\.")) {
      if (found == null) return new Json(JsonNode.nullNode());
      if (!found.isArray()) found = found.get(step);
      else found = Integer.parseInt(step) < found.size() ? found.get(Integer.parseInt(step)) : null;
    }
    return new Json(found == null ? JsonNode.nullNode() : found);
  }

  public boolean isMissing() {
    return node.isNull();
  }

  /// The text at a path, as JSON where it is no single value; null where nothing is.
  public String text(String path) {
    var found = at(path).node;
    if (found.isNull()) return null;
    return found.isValueNode() ? found.coerceStringValue() : write(found);
  }

  public long number(String path) {
    return at(path).node.getLongValue();
  }

  public List<Json> list(String path) {
    return at(path).list();
  }

  public List<Json> list() {
    return node.isArray()
      ? StreamSupport.stream(node.values().spliterator(), false).map(Json::new).toList()
      : List.of();
  }

  /// The texts at a path of every element.
  public List<String> texts(String path, String each) {
    return new ArrayList<>(
      list(path)
        .stream()
        .map(element -> element.text(each))
        .toList()
    );
  }
}
