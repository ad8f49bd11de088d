package de.buergerlotse.bot.text;

import java.util.List;
import java.util.Set;

/// How something is put, whatever it is about.
///
/// @param words how many words it has
/// @param isStatement it tells something and asks nothing
/// @param goesBack it says in words that something earlier is meant ("nochmal zum Pass")
public record Phrasing(int words, boolean isStatement, boolean goesBack) {
  private static final Set<String> VERBS_THAT_ASK = Set.of(
    "kann", "konnen", "konnte", "konnten", "muss", "mussen", "darf", "durfen", "soll", "sollen", "geht", "gibt", "gibts",
    "ist", "sind", "hat", "haben", "habt", "brauche", "brauch", "brauchen", "braucht", "bekomme", "bekommt", "kriege",
    "krieg", "kriegt", "macht", "machen", "kostet", "wird", "reicht", "komme", "kommen", "gilt", "gelten", "bietet",
    "steht", "zahlt", "nehmt", "lasst"
  ); // prettier-ignore
  private static final Set<String> OPENINGS = Set.of("und", "aber", "ach", "ok", "okay", "oh", "dann", "also", "hm");
  private static final Set<String> BACK = Set.of("nochmal", "nochmals", "zuruck", "vorhin");
  private static final int FIRST_WORDS = 3;

  public static Phrasing of(String text) {
    var words = Words.of(text);
    var asks = text.contains("?") || Segments.hasQuestionWord(words) || opensWithVerb(words);
    return new Phrasing(words.size(), !asks, goesBack(words));
  }

  private static boolean opensWithVerb(List<String> words) {
    return words
      .stream()
      .limit(FIRST_WORDS)
      .filter(word -> !OPENINGS.contains(word))
      .findFirst()
      .filter(VERBS_THAT_ASK::contains)
      .isPresent();
  }

  private static boolean goesBack(List<String> words) {
    for (var index = 0; index < words.size(); index++) {
      if (BACK.contains(words.get(index))) return true;
      if (index == 0 || !words.get(index - 1).equals("noch")) continue;
      if (words.get(index).equals("mal") || words.get(index).equals("einmal")) return true;
    }
    return false;
  }
}
