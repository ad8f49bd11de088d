package de.buergerlotse.knowledge.service;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A short text in one or more language variants; plain German is always among them.
public record LocalizedText(Map<Variant, String> texts) {
  public LocalizedText {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    if (!texts.containsKey(Variant.PLAIN)) throw new IllegalArgumentException("a text needs plain German: " + texts);
  }

  /// A text that exists in plain German only.
  public static LocalizedText plain(String text) {
    return new LocalizedText(Map.of(Variant.PLAIN, text));
  }

  /// From tags to texts, as content packages and tables hold it.
  public static LocalizedText of(Map<String, String> byTag) {
    var texts = new TreeMap<Variant, String>();
    byTag.forEach((tag, text) -> texts.put(Variant.of(tag), text));
    return new LocalizedText(texts);
  }

  /// The text in a variant, or in plain German where the variant is missing.
  public String in(Variant variant) {
    return find(variant).orElseGet(() -> plain());
  }

  public String plain() {
    return texts.getOrDefault(Variant.PLAIN, "");
  }

  public Optional<String> find(Variant variant) {
    return Optional.ofNullable(texts.get(variant));
  }

  /// The inverse of [#of(Map)].
  public Map<String, String> byTag() {
    var tags = new TreeMap<String, String>();
    texts.forEach((variant, text) -> tags.put(variant.tag(), text));
    return tags;
  }
}
