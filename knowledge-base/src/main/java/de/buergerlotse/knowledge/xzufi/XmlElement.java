package de.buergerlotse.knowledge.xzufi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One XML element with everything in it; namespaces are left out, because senders disagree on them below the root.
final class XmlElement {

  private final String name;
  private final Map<String, String> attributes;
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlElement(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void add(String characters) {
    text.append(characters);
  }

  String name() {
    return name;
  }

  List<XmlElement> children() {
    return children;
  }

  List<XmlElement> all(String child) {
    return children
      .stream()
      .filter(element -> element.name.equals(child))
      .toList();
  }

  Optional<XmlElement> find(String child) {
    return all(child).stream().findFirst();
  }

  /// The first element of a name anywhere below that holds text, or one with a `code` or `value` in it.
  Optional<String> findText(String below) {
    return descendants()
      .filter(element -> element.name.equals(below))
      .map(XmlElement::value)
      .filter(value -> !value.isEmpty())
      .findFirst();
  }

  private Stream<XmlElement> descendants() {
    return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
  }

  /// Its own text, else that of its `code` or `value`.
  String value() {
    var own = text.toString().strip();
    if (!own.isEmpty()) return own;
    return Stream.of("code", "value")
      .flatMap(part -> all(part).stream())
      .map(XmlElement::value)
      .findFirst()
      .orElse("");
  }

  /// An attribute; empty where it is absent.
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }
}
