package de.buergerlotse.knowledge.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Two contents of one part compared, place by place and there word by word.
public final class Differences {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Differences() {}

  /// A place in which the two differ.
  ///
  /// @param place `answer:ASPECT`, `cost:ID`, `deadline:ID`, `onlineService`, `phrases:ASPECT` …
  /// @param before empty where nothing stood
  /// @param after empty where nothing stands
  public record Difference(String place, String before, String after, List<WordRun> words) {
    public Difference {
      words = List.copyOf(words);
    }
  }

  /// In the order of the places' names; nothing when both say the same.
  public static List<Difference> between(PageContent before, PageContent after) {
    var old = places(before);
    var now = places(after);
    var all = new TreeSet<>(old.keySet());
    all.addAll(now.keySet());
    var differences = new ArrayList<Difference>();
    for (var place : all) {
      var left = old.getOrDefault(place, "");
      var right = now.getOrDefault(place, "");
      if (!left.equals(right)) differences.add(new Difference(place, left, right, WordRun.between(left, right)));
    }
    return differences;
  }

  /// What stands in each place, as words.
  static Map<String, String> places(PageContent content) {
    var places = new TreeMap<String, String>();
    switch (content) {
      case PageContent.Texts(var answers) -> answers.forEach((aspect, text) ->
        places.put("answer:" + aspect.key(), text)
      );
      case PageContent.Shared(var json) -> tree(json).forEachEntry((key, value) -> addPlaces(places, key, value));
    }
    return places;
  }

  private static void addPlaces(Map<String, String> places, String key, JsonNode value) {
    if (value.isNull()) return;
    if (key.equals("phrases")) {
      value.forEachEntry((aspect, phrases) -> places.put(key + ":" + aspect, words(phrases)));
    } else if (value.isArray() && value.path(0).isObject()) {
      for (var entry : value)
        places.put(key + ":" + entry.path("id").asText(entry.path("title").asText()), words(entry));
    } else places.put(key, words(value));
  }

  /// One line a value, so that word by word means value by value.
  private static String words(JsonNode value) {
    if (value.isNumber()) return value.decimalValue().stripTrailingZeros().toPlainString();
    if (value.isValueNode()) return value.asText();
    var lines = new ArrayList<String>();
    if (value.isArray()) value.forEach(entry -> lines.add(words(entry)));
    else value.forEachEntry((key, entry) -> {
      if (!key.equals("id") && !entry.isNull()) lines.add(key + ": " + words(entry).replace("\n", ", "));
    });
    return String.join("\n", lines);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("kept content is JSON", impossible);
    }
  }
}
