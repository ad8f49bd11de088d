package de.buergerlotse.channels.messaging;

import java.text.Normalizer;
import java.util.Map;

/// The letters of SMS: GSM 03.38 (3GPP TS 23.038, section 6.2.1), and what German typography becomes in it.
final class SmsAlphabet {

  private static final String BASIC =
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  /// These take two places each.
  private static final String EXTENDED = "^{}\\[~]|€";

  /// What a reader does not miss.
  private static final Map<Character, String> PLAINER = Map.ofEntries(
    Map.entry('„', "\""),
    Map.entry('“', "\""),
    Map.entry('”', "\""),
    Map.entry('«', "\""),
    Map.entry('»', "\""),
    Map.entry('‚', "'"),
    Map.entry('‘', "'"),
    Map.entry('’', "'"),
    Map.entry('–', "-"),
    Map.entry('—', "-"),
    Map.entry('‐', "-"),
    Map.entry('‑', "-"),
    Map.entry('−', "-"),
    Map.entry('…', "..."),
    Map.entry('•', "-"),
    Map.entry('·', ""),
    Map.entry('\u00AD', ""),
    Map.entry('\u200B', ""),
    Map.entry('\u00A0', " "),
    Map.entry('\u202F', " "),
    Map.entry('\u2009', " "),
    Map.entry('\t', " "),
    Map.entry('ẞ', "SS"),
    Map.entry('→', "->"),
    Map.entry('²', "2"),
    Map.entry('³', "3"),
    Map.entry('½', "1/2"),
    Map.entry('×', "x"),
    Map.entry('`', "'")
  );

  private SmsAlphabet() {}

  /// Text in the letters of SMS where that changes nothing of its sense; letters of other languages stay.
  static String plain(String text) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    var plain = new StringBuilder(composed.length());
    for (var index = 0; index < composed.length(); index++) {
      var letter = composed.charAt(index);
      plain.append(PLAINER.getOrDefault(letter, String.valueOf(letter)));
    }
    return plain.toString();
  }

  /// Whether a text can be sent in this alphabet as a whole.
  static boolean holds(String text) {
    return text.chars().allMatch(letter -> places(letter) > 0);
  }

  /// How many places of seven bits a letter takes; 0 when it has none.
  static int places(int letter) {
    if (BASIC.indexOf(letter) >= 0) return 1;
    return EXTENDED.indexOf(letter) >= 0 ? 2 : 0;
  }
}
