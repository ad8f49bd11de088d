package de.buergerlotse.bot.text;

import java.util.EnumMap;

/// The alphabets in which citizens write.
public enum Script {
  LATIN,
  CYRILLIC,
  ARABIC,
  OTHER;

  private static final int MOST_CHARACTERS = 2_000;

  /// The script of most letters; LATIN for a text without letters.
  public static Script of(String text) {
    var counts = new EnumMap<Script, Integer>(Script.class);
    var most = LATIN;
    for (var letter : text.codePoints().limit(MOST_CHARACTERS).filter(Character::isLetter).toArray()) {
      var script = ofLetter(letter);
      if (counts.merge(script, 1, Integer::sum) > counts.getOrDefault(most, 0)) most = script;
    }
    return most;
  }

  private static Script ofLetter(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARABIC -> ARABIC;
      default -> OTHER;
    };
  }
}
