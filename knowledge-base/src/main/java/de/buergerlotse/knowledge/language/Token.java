package de.buergerlotse.knowledge.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// A word, figure or mark of a text.
///
/// @param from offset in the text as it was given
/// @param written as it stands there, middle dots included
/// @param word without middle dots, and the plain stand-in for a reference to a figure
/// @param tag universal part of speech: NOUN, VERB, ADP …
/// @param lemma dictionary form as the model guesses it, in lower case
record Token(int from, String written, String word, String tag, String lemma) {
  static final char MIDDLE_DOT = '·';

  Token withGrammar(String newTag, String newLemma) {
    return new Token(from, written, word, newTag, newLemma);
  }

  int to() {
    return from + written.length();
  }

  String lower() {
    return word.toLowerCase(Locale.GERMAN);
  }

  boolean is(String text) {
    return word.equals(text);
  }

  boolean isOneOf(Set<String> lowerCaseWords) {
    return lowerCaseWords.contains(lower());
  }

  boolean isTagged(String... tags) {
    return Arrays.asList(tags).contains(tag);
  }

  boolean isNoun() {
    return isTagged("NOUN", "PROPN") && startsUpper();
  }

  boolean startsUpper() {
    return Character.isUpperCase(word.codePointAt(0));
  }

  boolean isWord() {
    return Character.isLetterOrDigit(word.codePointAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(word.codePointAt(0)) && word.chars().noneMatch(Character::isLetter);
  }

  boolean isReference() {
    return written.startsWith("{");
  }

  /// Whether the writer has parted the word by a middle dot or hyphen.
  boolean isSplit() {
    return written.indexOf(MIDDLE_DOT) > 0 || written.indexOf('-') > 0;
  }

  /// Letters of the longest part between middle dots and hyphens.
  int longestPart() {
    var longest = 0;
    var length = 0;
    for (var i = 0; i < written.length(); i++) {
      length = Character.isLetterOrDigit(written.charAt(i)) ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return isReference() ? 1 : longest;
  }

  int syllables() {
    return Syllables.count(word);
  }
}
