package de.buergerlotse.channels.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Parts a long text between lines or words, so that each part fits.
final class Pages {

  private Pages() {}

  /// @param fits whether a part is short enough; must hold for every text that is shorter than one for which it holds
  /// @param tail what every part but the last ends with
  static List<String> of(String text, Predicate<String> fits, String tail) {
    var pages = new ArrayList<String>();
    var rest = text.strip();
    while (!fits.test(rest)) {
      var longest = longest(rest, page -> fits.test(page + tail));
      pages.add(rest.substring(0, longest).stripTrailing() + tail);
      rest = rest.substring(longest).strip();
    }
    if (!rest.isEmpty()) pages.add(rest);
    return pages;
  }

  /// Where to cut: after the last line that fits if that is not too early, else after the last word.
  private static int longest(String text, Predicate<String> fits) {
    var low = 1;
    var high = text.length() - 1;
    while (low < high) {
      var middle = (low + high + 1) >>> 1;
      if (fits.test(text.substring(0, middle))) low = middle;
      else high = middle - 1;
    }
    var line = text.lastIndexOf('\n', low);
    if (line > low / 2) return line;
    var word = text.lastIndexOf(' ', low);
    if (word > low / 2) return word;
    return Character.isHighSurrogate(text.charAt(low - 1)) && low > 1 ? low - 1 : low;
  }
}
