package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.problem.JsonEnd;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.twilio.TwilioForm;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields of a switchboard's event, however they were sent; of several values the first.
record CtiForm(Map<String, String> fields) {
  CtiForm {
    fields = Map.copyOf(fields);
  }

  static CtiForm ofForm(String body) {
    var fields = new HashMap<String, String>();
    for (var field : TwilioForm.parse(body).fields()) fields.putIfAbsent(field.name().replace("[]", ""), field.value());
    return new CtiForm(fields);
  }

  /// @throws Problem when a part cannot be read (422)
  static CtiForm ofParts(List<CompletedPart> parts) {
    try {
      var fields = new HashMap<String, String>();
      for (var part : parts) {
        fields.putIfAbsent(part.getName().replace("[]", ""), new String(part.getBytes(), StandardCharsets.UTF_8));
      }
      return new CtiForm(fields);
    } catch (IOException unreadable) {
      throw new Problem(ProblemCode.CTI_INVALID);
    }
  }

  /// @throws Problem when it is no JSON object (422)
  static CtiForm ofJson(String body, JsonMapper json) {
    if (JsonEnd.isFollowed(body)) throw new Problem(ProblemCode.CTI_INVALID);
    try {
      var node = json.readValue(body, JsonNode.class);
      if (node == null || !node.isObject()) throw new Problem(ProblemCode.CTI_INVALID);
      var fields = new HashMap<String, String>();
      for (var entry : node.entries()) text(entry.getValue()).ifPresent(text -> fields.put(entry.getKey(), text));
      return new CtiForm(fields);
    } catch (IOException noJson) {
      throw new Problem(ProblemCode.CTI_INVALID);
    }
  }

  private static Optional<String> text(@Nullable JsonNode value) {
    if (value == null) return Optional.empty();
    if (value.isArray()) return text(value.get(0));
    return value.isValueNode() && !value.isNull() ? Optional.of(value.coerceStringValue()) : Optional.empty();
  }

  String text(String name) {
    return fields.getOrDefault(name, "");
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }
}
