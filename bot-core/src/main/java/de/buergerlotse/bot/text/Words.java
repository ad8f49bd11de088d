package de.buergerlotse.bot.text;

import java.util.ArrayList;
import java.util.List;

/// Parts texts into words and sentences.
public final class Words {

  /// Longer words say nothing; they would only cost time.
  static final int LONGEST_WORD = 48;
  /// More words than a citizen can type in 4,000 characters.
  static final int MOST_WORDS = 1_000;
  private static final String SENTENCE_MARKS = ".!?…";
  /// What may follow a sentence's mark.
  private static final String AFTER_MARK = " \t\n\u000B\f\r\"'“”)";

  private Words() {}

  /// The words of a text in folded spelling; a number becomes "#", as which number it is says nothing about the topic.
  public static List<String> of(String text) {
    return ofFolded(TextFolding.fold(text));
  }

  /// As [#of(String)] for a text that is folded already.
  public static List<String> ofFolded(String folded) {
    var words = new ArrayList<String>();
    var start = 0;
    while (start < folded.length() && words.size() < MOST_WORDS) {
      var end = folded.indexOf(' ', start);
      if (end < 0) end = folded.length();
      if (end > start) words.add(word(folded, start, Math.min(end, start + LONGEST_WORD)));
      start = end + 1;
    }
    return words;
  }

  /// The sentences of a text, unfolded, without empty ones; a text without sentence marks is one sentence. A new line ends one,
  /// too.
  public static List<String> sentences(String text) {
    var sentences = new ArrayList<String>();
    var start = 0;
    var isAfterMark = false;
    for (var index = 0; index < text.length(); index++) {
      var character = text.charAt(index);
      var mayEnd = AFTER_MARK.indexOf(character) >= 0;
      if (character == '\n' || (mayEnd && isAfterMark)) {
        addSentence(text.substring(start, index), sentences);
        start = index + 1;
      }
      if (!mayEnd) isAfterMark = SENTENCE_MARKS.indexOf(character) >= 0;
    }
    addSentence(text.substring(start), sentences);
    return sentences;
  }

  private static void addSentence(String text, List<String> sentences) {
    var sentence = text.strip();
    if (!sentence.isEmpty()) sentences.add(sentence);
  }

  private static String word(String folded, int start, int end) {
    for (var index = start; index < end; index++) {
      if (!Character.isDigit(folded.charAt(index))) return folded.substring(start, end);
    }
    return "#";
  }
}
