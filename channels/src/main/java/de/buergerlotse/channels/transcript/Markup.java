package de.buergerlotse.channels.transcript;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes a document that is well-formed XML and valid HTML; whatever text it is given stays text.
final class Markup {

  private final StringBuilder written = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// @param attributes names and values in turn
  Markup open(String element, String... attributes) {
    tag(element, attributes).append('>');
    open.push(element);
    return this;
  }

  /// An element without content.
  Markup empty(String element, String... attributes) {
    tag(element, attributes).append("/>");
    return this;
  }

  Markup close() {
    written.append("</").append(open.pop()).append('>');
    return this;
  }

  /// An element that holds only text.
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /// Text; line feeds part lines.
  Markup text(String text) {
    var first = true;
    for (var line : text.split("\n", -1)) {
      if (!first) empty("br");
      first = false;
      escape(line);
    }
    return this;
  }

  /// A style sheet of our own; it is written as it is.
  Markup style(String ours) {
    written.append("<style>").append(ours).append("</style>");
    return this;
  }

  private StringBuilder tag(String element, String... attributes) {
    if (attributes.length % 2 != 0) throw new IllegalArgumentException("an attribute has a name and a value");
    written.append('<').append(element);
    for (var index = 0; index < attributes.length; index += 2) {
      written.append(' ').append(attributes[index]).append("=\"");
      escape(attributes[index + 1]);
      written.append('"');
    }
    return written;
  }

  private void escape(String text) {
    text.codePoints().forEach(this::escape);
  }

  /// What XML 1.0 cannot hold (section 2.2) is left out.
  private void escape(int character) {
    switch (character) {
      case '&' -> written.append("&amp;");
      case '<' -> written.append("&lt;");
      case '>' -> written.append("&gt;");
      case '"' -> written.append("&#34;");
      case '\'' -> written.append("&#39;");
      default -> {
        if (isXml(character)) written.appendCodePoint(character);
      }
    }
  }

  private static boolean isXml(int character) {
    if (character == '\t' || character == '\n') return true;
    var surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return character >= ' ' && !surrogate && character != 0xFFFE && character != 0xFFFF;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) throw new IllegalStateException("still open: " + open);
    return written.toString();
  }
}
