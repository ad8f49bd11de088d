package de.buergerlotse.bot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Words as they were said, made like words that people write: without the sounds and particles that only fill, and with
/// compounds in one word that a speech recogniser parted ("an melden", "unter lagen").
final class SpokenWords {

  private static final Set<String> FILLERS = Set.of(
    "ah", "ahm", "ohm", "hm", "hmm", "halt", "sozusagen", "quasi", "also", "ja", "tja", "naja", "gell"
  ); // prettier-ignore

  private SpokenWords() {}

  /// The words in written form; as they stand when they do nothing but fill.
  static List<String> written(List<String> words, WordForms forms) {
    var written = new ArrayList<String>(words.size());
    for (var word : words) {
      if (FILLERS.contains(word)) continue;
      var before = written.isEmpty() ? "" : written.getLast();
      if (forms.wasParted(before, word)) written.set(written.size() - 1, before + word);
      else written.add(word);
    }
    return written.isEmpty() ? words : written;
  }
}
