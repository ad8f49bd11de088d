package de.buergerlotse.knowledge.service;

/// Small typographic duties of a text after its figures are in place.
final class SentenceStart {

  private SentenceStart() {}

  /// A figure such as "kostenlos" may open a sentence: then it starts with a capital letter.
  static String capitalise(String line) {
    if (line.isEmpty() || !Character.isLowerCase(line.charAt(0))) return line;
    var endsSentence = line.endsWith(".") || line.endsWith("!") || line.endsWith("?");
    return endsSentence ? Character.toUpperCase(line.charAt(0)) + line.substring(1) : line;
  }
}
