package de.buergerlotse.knowledge.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The tokens of one sentence or of one line that is no sentence; a colon ends a sentence, as it does for a reader.
///
/// @param line number of the line (of the paragraph in plain German) in which it stands
/// @param listed whether it stands in a list entry
record Sentence(List<Token> tokens, int line, boolean listed) {
  Sentence {
    tokens = List.copyOf(tokens);
  }

  int from() {
    return tokens.getFirst().from();
  }

  int to() {
    return tokens.getLast().to();
  }

  boolean hasWords() {
    return tokens.stream().anyMatch(Token::isWord);
  }

  Stream<Token> words() {
    return tokens.stream().filter(Token::isWord);
  }

  boolean endsWith(String mark) {
    return tokens.getLast().is(mark);
  }

  boolean isQuestion() {
    return endsWith("?");
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
  }

  /// Lower-case word at a place, empty beyond the ends.
  String lower(int index) {
    return index < 0 || index >= size() ? "" : at(index).lower();
  }

  boolean isOneOf(int index, Set<String> words) {
    return words.contains(lower(index));
  }

  boolean contains(Set<String> words) {
    return tokens.stream().anyMatch(token -> token.isOneOf(words));
  }

  /// Places of the tokens that are one of the words.
  IntStream places(Set<String> words) {
    return IntStream.range(0, size()).filter(i -> isOneOf(i, words));
  }

  /// A finding from one token to another, both included.
  Finding finding(Rule rule, int first, int last) {
    return new Finding(rule.id(), at(first).from(), at(last).to(), rule.message(), rule.suggestion());
  }

  Finding finding(Rule rule) {
    return finding(rule, 0, size() - 1);
  }

  /// Id, reason and way out of a rule.
  record Rule(String id, String message, String suggestion) {
    Finding at(Token token) {
      return new Finding(id, token.from(), token.to(), message, suggestion);
    }

    Rule suggesting(String other) {
      return new Rule(id, message, other);
    }
  }
}
