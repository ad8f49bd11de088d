package de.buergerlotse.channels.casecode;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A code of six characters that neither look nor sound alike: 16 to the power of 6, about 17 million.
///
/// Left out are signs that look alike (0 and O, 1, I and L, 5 and S, U and V, 2 and Z) but for one of each, and letters that
/// sound alike on the telephone: of B, C, D, E, G, P, T and W only W, of M and N only M, of A, H and K only K, no F and S.
///
/// @param value six characters of the alphabet
public record CaseCode(String value) {
  static final String ALPHABET = "JKMRUWXYZ3456789";
  static final int LENGTH = 6;
  private static final SecureRandom RANDOM = new SecureRandom();
  /// The keys of a telephone: ITU-T E.161.
  private static final Map<Character, Character> KEYS = Map.of(
    'J',
    '5',
    'K',
    '5',
    'M',
    '6',
    'R',
    '7',
    'U',
    '8',
    'W',
    '9',
    'X',
    '9',
    'Y',
    '9',
    'Z',
    '9'
  );
  /// DIN 5009:2022, the German spelling alphabet by towns.
  private static final Map<Character, String> SPELLED = Map.of(
    'J',
    "Jena",
    'K',
    "Köln",
    'M',
    "München",
    'R',
    "Rostock",
    'U',
    "Unna",
    'W',
    "Wuppertal",
    'X',
    "Xanten",
    'Y',
    "Ypsilon",
    'Z',
    "Zwickau"
  );
  private static final Map<String, String> HEARD = Map.ofEntries(
    Map.entry("jena", "J"),
    Map.entry("julius", "J"),
    Map.entry("jot", "J"),
    Map.entry("köln", "K"),
    Map.entry("koeln", "K"),
    Map.entry("kaufmann", "K"),
    Map.entry("ka", "K"),
    Map.entry("münchen", "M"),
    Map.entry("muenchen", "M"),
    Map.entry("martha", "M"),
    Map.entry("rostock", "R"),
    Map.entry("richard", "R"),
    Map.entry("unna", "U"),
    Map.entry("ulrich", "U"),
    Map.entry("wuppertal", "W"),
    Map.entry("wilhelm", "W"),
    Map.entry("xanten", "X"),
    Map.entry("ypsilon", "Y"),
    Map.entry("zwickau", "Z"),
    Map.entry("zacharias", "Z"),
    Map.entry("zett", "Z"),
    Map.entry("drei", "3"),
    Map.entry("vier", "4"),
    Map.entry("fünf", "5"),
    Map.entry("fuenf", "5"),
    Map.entry("sechs", "6"),
    Map.entry("sieben", "7"),
    Map.entry("acht", "8"),
    Map.entry("neun", "9"),
    Map.entry("und", ""),
    Map.entry("der", ""),
    Map.entry("code", ""),
    Map.entry("ist", ""),
    Map.entry("lautet", ""),
    Map.entry("mein", "")
  );

  public CaseCode {
    var isCode = value.length() == LENGTH && value.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
    if (!isCode) throw new IllegalArgumentException("not a case code");
  }

  static CaseCode random() {
    var code = new StringBuilder(LENGTH);
    while (code.length() < LENGTH) code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    return new CaseCode(code.toString());
  }

  /// The code in what somebody typed or said: "k7m 3rx", "Köln sieben München drei Rostock Xanten".
  public static Optional<CaseCode> read(String given) {
    if (given.length() > 120) return Optional.empty();
    var signs = new StringBuilder();
    // Of "K wie Köln" the letter counts.
    var said = given.toLowerCase(Locale.GERMAN).replaceAll("\\b(\\p{L}) wie \\p{L}+", "$1");
    for (var word : said.split("[^\\p{L}0-9]+")) {
      signs.append(HEARD.getOrDefault(word, word.toUpperCase(Locale.ROOT)));
    }
    try {
      return Optional.of(new CaseCode(signs.toString()));
    } catch (IllegalArgumentException notACode) {
      return Optional.empty();
    }
  }

  /// What one presses for it on a telephone.
  public String keys() {
    return value
      .chars()
      .mapToObj(sign -> String.valueOf(KEYS.getOrDefault((char) sign, (char) sign)))
      .collect(Collectors.joining());
  }

  /// As it is said: "K wie Köln, 7, M wie München".
  public String spoken() {
    return value
      .chars()
      .mapToObj(sign ->
        SPELLED.containsKey((char) sign) ? (char) sign + " wie " + SPELLED.get((char) sign) : "" + (char) sign
      )
      .collect(Collectors.joining(", "));
  }

  /// In two groups, as it is read: "K7M 3RX".
  public String shown() {
    return value.substring(0, 3) + " " + value.substring(3);
  }
}
