package de.buergerlotse.knowledge.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Phrases of a rule, each with what to write instead; read from lines such as `flinte korn = aufgeben`.
///
/// The words of a phrase stand in this order, with at most three others between two of them; `word*` finds any ending.
/// A phrase in quotation marks has no gaps.
final class PhraseList {

  private static final int LONGEST_GAP = 3;
  private static final Pattern ENTRY = Pattern.compile("\\s*=\\s*");

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<Phrase> byFirstStem = new ArrayList<>();

  private record Phrase(List<String> words, int gap, String suggestion) {
    /// Index of the last word when the phrase starts at the given one, or -1.
    int end(Sentence sentence, int start) {
      var place = start;
      for (var word : words.subList(1, words.size())) {
        place = next(sentence, place + 1, word);
        if (place < 0) return -1;
      }
      return place;
    }

    private int next(Sentence sentence, int from, String word) {
      var last = Math.min(sentence.size() - 1, from + gap);
      return IntStream.rangeClosed(from, last)
        .filter(i -> fits(sentence.lower(i), word))
        .findFirst()
        .orElse(-1);
    }

    static boolean fits(String word, String pattern) {
      if (pattern.endsWith("*")) return word.startsWith(pattern.substring(0, pattern.length() - 1));
      return word.equals(pattern);
    }
  }

  private PhraseList(Collection<String> lines) {
    lines.forEach(this::add);
  }

  static PhraseList of(String name) {
    return new PhraseList(ResourceLines.read(name));
  }

  private void add(String line) {
    var parts = ENTRY.split(line.toLowerCase(Locale.GERMAN), 2);
    var strict = parts[0].startsWith("\"");
    var words = List.of(parts[0].replace("\"", "").split(" "));
    var suggestion = parts.length == 2 ? ENTRY.split(line, 2)[1] : "";
    var phrase = new Phrase(words, strict ? 0 : LONGEST_GAP, suggestion);
    if (words.getFirst().endsWith("*")) byFirstStem.add(phrase);
    else byFirstWord.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(phrase);
  }

  /// A finding for each phrase of the list; a rule's own suggestion stands where the list has none.
  Stream<Finding> findings(Sentence sentence, Sentence.Rule rule) {
    return IntStream.range(0, sentence.size())
      .boxed()
      .flatMap(i -> at(sentence, i, rule).stream());
  }

  private Optional<Finding> at(Sentence sentence, int i, Sentence.Rule rule) {
    var word = sentence.lower(i);
    var stems = byFirstStem.stream().filter(phrase -> Phrase.fits(word, phrase.words().getFirst()));
    return Stream.concat(byFirstWord.getOrDefault(word, List.of()).stream(), stems)
      .filter(phrase -> phrase.end(sentence, i) >= 0)
      .findFirst()
      .map(phrase -> finding(sentence, i, phrase, rule));
  }

  private static Finding finding(Sentence sentence, int start, Phrase phrase, Sentence.Rule rule) {
    var told = phrase.suggestion().isEmpty()
      ? rule
      : rule.suggesting("Schreiben Sie zum Beispiel: „" + phrase.suggestion() + "“");
    return sentence.finding(told, start, phrase.end(sentence, start));
  }
}
