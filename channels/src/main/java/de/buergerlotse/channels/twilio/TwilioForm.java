package de.buergerlotse.channels.twilio;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The fields of a webhook, as they came.
public record TwilioForm(List<Field> fields) {
  private static final int MOST_FIELDS = 300;

  public TwilioForm {
    fields = List.copyOf(fields);
  }

  /// One field.
  public record Field(String name, String value) {}

  /// Reads a form of the type `application/x-www-form-urlencoded`. What cannot be decoded is left out, so that no
  /// signature fits it.
  public static TwilioForm parse(String body) {
    var fields = new ArrayList<Field>();
    for (var pair : body.split("&", MOST_FIELDS)) {
      var parts = pair.split("=", 2);
      try {
        var name = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
        var value = parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        if (!name.isEmpty()) fields.add(new Field(name, value));
      } catch (IllegalArgumentException notDecodable) {
        // Left out.
      }
    }
    return new TwilioForm(fields);
  }

  /// The value of a field; nothing when it is missing or blank.
  public Optional<String> find(String name) {
    return fields
      .stream()
      .filter(field -> field.name().equals(name))
      .map(Field::value)
      .filter(value -> !value.isBlank())
      .findFirst();
  }

  /// The value of a field; an empty text when it is missing.
  public String text(String name) {
    return find(name).orElse("");
  }

  /// In the order in which they are signed.
  List<Field> sorted() {
    return fields.stream().sorted(Comparator.comparing(Field::name).thenComparing(Field::value)).toList();
  }
}
