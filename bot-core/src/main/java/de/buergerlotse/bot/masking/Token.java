package de.buergerlotse.bot.masking;

/// One word of a text.
///
/// @param from offset of its first UTF-16 unit
/// @param to offset behind the last one
/// @param folded in folded spelling
/// @param capital whether it begins with a capital letter
/// @param attached whether nothing but spaces stands between it and the word before: no comma, no line break
record Token(int from, int to, String folded, boolean capital, boolean attached) {
  boolean isWord() {
    return !folded.isEmpty() && Character.isLetter(folded.charAt(0));
  }
}
