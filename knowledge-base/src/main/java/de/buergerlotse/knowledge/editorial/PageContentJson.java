package de.buergerlotse.knowledge.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.buergerlotse.knowledge.service.Aspect;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The content of a part as JSON: `{"answers":{"cost":"…"}}` for texts, the keys of
/// [de.buergerlotse.knowledge.exchange.SharedPartFile] for the shared part.
public final class PageContentJson {

  /// The longest text of one field, in Unicode characters.
  public static final int LONGEST_TEXT = 10_000;
  /// The most that all texts of a part may have together.
  public static final int LONGEST_PART = 100_000;
  private static final int DEEPEST = 6;
  private static final ObjectMapper JSON = JsonMapper.builder()
    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
    .build();
  private static final Set<String> SHARED = Set.of(
    "office",
    "onlineService",
    "appointment",
    "costs",
    "deadlines",
    "durations",
    "evidence",
    "legal",
    "phrases",
    "everydayWords"
  );

  private PageContentJson() {}

  /// A text or all texts together are longer than an answer can be.
  public static final class TooLongException extends RuntimeException {

    TooLongException() {
      super("a text has more than " + LONGEST_TEXT + " characters, or all together more than " + LONGEST_PART);
    }
  }

  /// Content as an editor sent it, with every text cleaned.
  ///
  /// @throws IllegalArgumentException when it has another shape
  /// @throws TooLongException when a text is too long
  public static PageContent clean(PagePart part, String json) {
    var length = new int[1];
    UnaryOperator<String> text = raw -> measured(part.isFacts() ? PastedText.line(raw) : PastedText.of(raw), length);
    return content(part, cleaned(tree(json), text, 0));
  }

  /// Content as it was kept.
  public static PageContent read(PagePart part, String json) {
    return content(part, tree(json));
  }

  public static String write(PageContent content) {
    return switch (content) {
      case PageContent.Shared(var json) -> json;
      case PageContent.Texts(var answers) -> {
        var page = JsonNodeFactory.instance.objectNode();
        var texts = page.putObject("answers");
        answers.forEach((aspect, text) -> texts.put(aspect.key(), text));
        yield page.toString();
      }
    };
  }

  private static PageContent content(PagePart part, JsonNode page) {
    if (part.isFacts()) {
      page.fieldNames().forEachRemaining(name -> require(SHARED.contains(name), "unknown: " + name));
      return new PageContent.Shared(page.toString());
    }
    var answers = page.path("answers");
    require(answers.isObject() && page.size() == 1, "answers are expected");
    var texts = new TreeMap<Aspect, String>();
    answers.forEachEntry((key, text) -> {
      require(text.isTextual() || text.isNull(), "no text: " + key);
      texts.put(Aspect.of(key), text.isNull() ? "" : text.textValue());
    });
    return new PageContent.Texts(texts);
  }

  private static JsonNode tree(String json) {
    try {
      var page = JSON.readTree(json);
      require(page.isObject(), "an object is expected");
      return page;
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException(notJson.getOriginalMessage(), notJson);
    }
  }

  private static JsonNode cleaned(JsonNode node, UnaryOperator<String> text, int depth) {
    require(depth <= DEEPEST, "too deep");
    if (node.isTextual()) return JsonNodeFactory.instance.textNode(text.apply(node.textValue()));
    if (node.isArray()) {
      var entries = JsonNodeFactory.instance.arrayNode();
      node.forEach(entry -> entries.add(cleaned(entry, text, depth + 1)));
      return entries;
    }
    if (!node.isObject()) return node;
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    node.forEachEntry((key, value) -> fields.set(PastedText.line(key), cleaned(value, text, depth + 1)));
    return fields;
  }

  private static String measured(String text, int[] length) {
    var characters = text.codePointCount(0, text.length());
    length[0] += characters;
    if (characters > LONGEST_TEXT || length[0] > LONGEST_PART) throw new TooLongException();
    return text;
  }

  private static void require(boolean holds, String complaint) {
    if (!holds) throw new IllegalArgumentException(complaint);
  }
}
