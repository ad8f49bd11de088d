package de.buergerlotse.knowledge.checklist;

import java.util.Set;
import java.util.regex.Pattern;

/// What questions, answers and entries are called inside a life situation.
final class Key {

  static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> WORDS_OF_CONDITIONS = Set.of("and", "or", "not");
  private static final int LONGEST = 60;

  private Key() {}

  /// @throws IllegalArgumentException when it is no slug, or a word that conditions use
  static void require(String key) {
    if (key.length() > LONGEST || !FORM.matcher(key).matches() || WORDS_OF_CONDITIONS.contains(key)) {
      throw new IllegalArgumentException("not an id: " + key);
    }
  }
}
