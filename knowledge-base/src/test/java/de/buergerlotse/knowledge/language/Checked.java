package de.buergerlotse.knowledge.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/// What one rule finds in a text.
record Checked(LanguageRule rule) {
  private static final TextReader READER = new TextReader(GermanTagger.shared());

  static CheckedText read(String text) {
    return READER.read(text, true);
  }

  List<Finding> findings(String text) {
    return rule.check(read(text)).toList();
  }

  List<String> excerpts(String text) {
    return findings(text)
      .stream()
      .map(finding -> finding.excerpt(text))
      .toList();
  }

  void finds(String text, String... excerpts) {
    assertEquals(List.of(excerpts), excerpts(text), text);
  }

  void leavesAlone(String... texts) {
    for (var text : texts) finds(text);
  }
}
