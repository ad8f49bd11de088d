package de.buergerlotse.knowledge.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words of a rule, each with what to write instead; read from a text file of lines such as `gestatten = erlauben`.
///
/// A word is found in any inflection; an entry that ends with `*` also finds compounds that begin with it.
final class WordList {

  private static final Set<String> ENDINGS = WordSet.of(
    """
    en er es em e n s innen in
    """
  );
  private static final Set<String> VERB_ENDINGS = WordSet.of(
    """
    t te ten et ete eten st e est tet
    """
  );
  private static final Pattern ENTRY = Pattern.compile("\\s*=\\s*");
  private static final int SHORTEST_PREFIX = 4;

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> prefixes = new HashMap<>();
  private final int longestPrefix;

  private WordList(List<String> lines) {
    lines.forEach(this::add);
    longestPrefix = prefixes.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /// The list in the resource `name.txt`.
  static WordList of(String name) {
    return new WordList(ResourceLines.read(name));
  }

  private void add(String line) {
    var parts = ENTRY.split(line, 2);
    var suggestion = parts.length == 2 ? parts[1] : "";
    for (var word : parts[0].split(",\\s*")) {
      if (word.endsWith("*")) prefixes.put(word.substring(0, word.length() - 1), suggestion);
      else words.put(word, suggestion);
    }
  }

  /// What to write instead; empty text where the list knows no other word.
  Optional<String> find(Token token) {
    var whole = forms(token.lower(), token.lemma()).map(words::get).flatMap(Stream::ofNullable).findFirst();
    return whole.or(() -> findPrefix(token.lower())).or(() -> findPart(token.lower()));
  }

  private Optional<String> findPrefix(String word) {
    for (var end = Math.min(word.length(), longestPrefix); end >= SHORTEST_PREFIX; end--) {
      var found = prefixes.get(word.substring(0, end));
      if (found != null) return Optional.of(found);
    }
    return Optional.empty();
  }

  private Optional<String> findPart(String word) {
    if (word.indexOf('-') < 0) return Optional.empty();
    return Stream.of(word.split("-"))
      .flatMap(part -> forms(part, part))
      .map(words::get)
      .flatMap(Stream::ofNullable)
      .findFirst();
  }

  private static Stream<String> forms(String word, String lemma) {
    var nouns = ENDINGS.stream()
      .filter(word::endsWith)
      .map(end -> cut(word, end));
    var bare = word.startsWith("ge") && word.endsWith("t") ? Stream.of(word.substring(2), word) : Stream.of(word);
    var verbs = bare.flatMap(form ->
      VERB_ENDINGS.stream()
        .filter(form::endsWith)
        .map(end -> cut(form, end) + "en")
    );
    return Stream.of(Stream.of(word, lemma), nouns, verbs).flatMap(stream -> stream);
  }

  private static String cut(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }

  /// The words of the list without their suggestions.
  Set<String> words() {
    return Collections.unmodifiableSet(words.keySet());
  }
}
