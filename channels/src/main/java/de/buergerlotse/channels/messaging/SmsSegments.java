package de.buergerlotse.channels.messaging;

import java.util.function.IntUnaryOperator;

/// How many segments of SMS a text takes, which is what it costs.
///
/// In GSM 03.38 one segment holds 160 places, each of several 153; in UCS-2 70 and 67 (3GPP TS 23.040, section 9.2.3.24.1:
/// seven bytes of each go to the numbering). No letter is torn apart between two segments.
final class SmsSegments {

  private static final int SINGLE = 160;
  private static final int PART = 153;
  private static final int SINGLE_WIDE = 70;
  private static final int PART_WIDE = 67;

  private SmsSegments() {}

  /// @param text as it is sent
  static int count(String text) {
    return SmsAlphabet.holds(text)
      ? count(text, SmsAlphabet::places, SINGLE, PART)
      : count(text, Character::charCount, SINGLE_WIDE, PART_WIDE);
  }

  private static int count(String text, IntUnaryOperator places, int single, int part) {
    var all = text.codePoints().map(places).sum();
    if (all <= single) return 1;
    var segments = 1;
    var used = 0;
    for (var letter : text.codePoints().toArray()) {
      var needed = places.applyAsInt(letter);
      if (used + needed > part) {
        segments++;
        used = 0;
      }
      used += needed;
    }
    return segments;
  }
}
