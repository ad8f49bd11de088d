package de.buergerlotse.bot.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Small numbers in words, as speech recognisers and careful writers give them.
final class Numbers {

  private static final List<String> ONES = List.of(
    "",
    "ein",
    "zwei",
    "drei",
    "vier",
    "funf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwolf",
    "dreizehn",
    "vierzehn",
    "funfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn"
  );
  private static final Map<String, Integer> CARDINALS = cardinals();
  private static final Map<String, Integer> ORDINALS = ordinals();

  private Numbers() {}

  /// "3", "drei", "einer".
  static Optional<Integer> cardinal(String word) {
    return digits(word).or(() -> Optional.ofNullable(CARDINALS.get(word.replaceFirst("^eine[nmrs]?$", "ein"))));
  }

  /// "3", "dritter", "3ten".
  static Optional<Integer> ordinal(String word) {
    return digits(word.replaceFirst("(?<=\\d)(te[nrs]?|ste[nrs]?)$", "")).or(() ->
      Optional.ofNullable(ORDINALS.get(word.replaceFirst("e[nrs]?$", "")))
    );
  }

  private static Optional<Integer> digits(String word) {
    return word.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(word)) : Optional.empty();
  }

  private static Map<String, Integer> cardinals() {
    var words = new HashMap<String, Integer>();
    for (var number = 1; number < ONES.size(); number++) words.put(ONES.get(number), number);
    words.put("zwanzig", 20);
    words.put("dreissig", 30);
    return words;
  }

  private static Map<String, Integer> ordinals() {
    var words = new HashMap<String, Integer>();
    for (var number = 2; number < ONES.size(); number++) words.put(ONES.get(number) + "t", number);
    words.put("erst", 1);
    words.put("dritt", 3);
    words.put("siebt", 7);
    words.put("acht", 8);
    words.put("zwanzigst", 20);
    words.put("dreissigst", 30);
    words.put("einunddreissigst", 31);
    for (var ones = 1; ones <= 9; ones++) words.put(ONES.get(ones) + "undzwanzigst", 20 + ones);
    return words;
  }
}
