package de.buergerlotse.bot.text;

import java.util.ArrayList;
import java.util.List;

/// Splits German compounds into known words: "personalausweisverlangerung" into "personalausweis", "verlangerung".
public final class CompoundSplitter {

  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_COMPOUND = 8;
  /// A part that was seen once may be a typing error or a name.
  private static final int FEWEST_SIGHTINGS = 2;
  private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "e");

  private final Vocabulary vocabulary;

  public CompoundSplitter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The parts, at least two, with the fewest and so longest parts first found; nothing for a word that is no compound.
  public List<String> split(String word) {
    if (word.length() < SHORTEST_COMPOUND) return List.of();
    for (var most = 2; most <= 4; most++) {
      var parts = split(word, most);
      if (!parts.isEmpty()) return parts;
    }
    return List.of();
  }

  private List<String> split(String word, int most) {
    if (most == 1) return isPart(word) ? List.of(word) : List.of();
    for (var end = word.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      var head = word.substring(0, end);
      var part = part(head);
      if (part.isEmpty()) continue;
      var rest = split(word.substring(end), most - 1);
      if (rest.isEmpty()) continue;
      var parts = new ArrayList<String>(rest.size() + 1);
      parts.add(part);
      parts.addAll(rest);
      return parts;
    }
    return List.of();
  }

  /// The head as a known word, if need be without its linking letters; empty when there is none.
  private String part(String head) {
    for (var link : LINKS) {
      if (!head.endsWith(link)) continue;
      var bare = head.substring(0, head.length() - link.length());
      if (isPart(bare)) return bare;
    }
    return "";
  }

  private boolean isPart(String word) {
    return word.length() >= SHORTEST_PART && vocabulary.count(word) >= FEWEST_SIGHTINGS;
  }
}
