package de.buergerlotse.bot.reply;

import java.util.regex.Pattern;

/// Long words of Leichte Sprache, kept with a middle dot at their joints: "Personal·ausweis".
public final class SplitWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:·\\p{L}+)+");

  private SplitWords() {}

  /// With hyphens, as the rules of Netzwerk Leichte Sprache write them: "Personal-Ausweis", "an-melden".
  public static String hyphenated(String text) {
    if (text.indexOf('·') < 0) return text;
    return WORD.matcher(text)
      .replaceAll(match -> hyphenatedWord(match.group()))
      .replace("·", "-");
  }

  private static String hyphenatedWord(String word) {
    var noun = Character.isUpperCase(word.charAt(0));
    var hyphenated = new StringBuilder(word.length());
    for (var part : word.split("·")) {
      if (!hyphenated.isEmpty()) hyphenated.append('-');
      hyphenated.append(noun ? Character.toUpperCase(part.charAt(0)) : part.charAt(0)).append(part, 1, part.length());
    }
    return hyphenated.toString();
  }
}
