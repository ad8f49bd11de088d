package de.buergerlotse.bot.text;

import java.text.Normalizer;

/// Makes spellings of the same German words equal: case, umlauts and their transcriptions, accents, sharp s.
///
/// "Führerschein", "Fuehrerschein", "FÜHRERSCHEIN" and "fuhrerschein" all become "fuhrerschein". What is neither letter nor
/// digit becomes a space, sentence marks stay for the caller who asks for sentences.
public final class TextFolding {

  /// Latin letters with and without marks, as most texts have only these.
  private static final int LATIN_CHARACTERS = 0x180;
  private static final char NO_SHORT_WAY = 0xFFFF;
  /// What each of these characters folds to by itself.
  private static final char[] LATIN = latin();

  private TextFolding() {}

  /// The folded text: lower-case letters, digits and single spaces.
  public static String fold(String text) {
    var folded = new StringBuilder(text.length());
    var isLatin = true;
    for (var index = 0; index < text.length() && isLatin; index++) {
      isLatin = text.charAt(index) < LATIN.length;
      if (isLatin) appendLatin(folded, text.charAt(index));
    }
    if (!isLatin) {
      folded.setLength(0);
      foldAny(text, folded);
    }
    var end = folded.length();
    if (end > 0 && folded.charAt(end - 1) == ' ') folded.setLength(end - 1);
    return folded.toString();
  }

  private static void foldAny(String text, StringBuilder folded) {
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (var index = 0; index < decomposed.length(); ) {
      var character = decomposed.codePointAt(index);
      index += Character.charCount(character);
      append(folded, character);
    }
  }

  private static char[] latin() {
    var table = new char[LATIN_CHARACTERS];
    for (var character = (char) 0; character < table.length; character++) {
      var alone = new StringBuilder();
      foldAny(String.valueOf(character), alone);
      // A lone character folds to nothing or a letter or digit; where it folds to more, there is no short way.
      table[character] = alone.isEmpty() ? ' ' : alone.charAt(0);
      if (alone.length() > 1 || Character.getType(character) == Character.FORMAT) table[character] = NO_SHORT_WAY;
    }
    return table;
  }

  private static void appendLatin(StringBuilder folded, char character) {
    var letter = LATIN[character];
    if (letter == NO_SHORT_WAY) foldAny(String.valueOf(character), folded);
    else if (letter != ' ') appendLetter(folded, letter);
    else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') folded.append(' ');
  }

  private static void append(StringBuilder folded, int character) {
    var type = Character.getType(character);
    // Combining marks (the dots of umlauts, accents) and invisible format characters vanish without parting a word.
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) return;
    if (character == 'ß' || character == 'ẞ') {
      folded.append("ss");
    } else if (Character.isLetter(character)) {
      appendLetter(folded, Character.toLowerCase(character));
    } else if (Character.isDigit(character)) {
      folded.append((char) ('0' + Character.digit(character, 10)));
    } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  /// Drops the e of "ae", "oe", "ue", except where it is no transcribed umlaut ("neue", "Steuer", "quer").
  private static void appendLetter(StringBuilder folded, int letter) {
    var length = folded.length();
    if (letter == 'e' && length > 0) {
      var last = folded.charAt(length - 1);
      var before = length > 1 ? folded.charAt(length - 2) : ' ';
      if (last == 'a' || last == 'o') {
        if (before != 'e' && before != 'a' && before != 'o') return;
      } else if (last == 'u' && before != 'a' && before != 'e' && before != 'q' && before != 'o') {
        return;
      }
    }
    folded.appendCodePoint(letter);
  }
}
