package de.buergerlotse.knowledge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a text into words, figures and marks.
final class Tokens {

  private static final String REFERENCE = "\\{[^{}\\n]{1,80}}";
  private static final String ADDRESS =
    "(?<![\\p{L}\\d])(?:https?://|www\\.)[^\\s,;]{1,400}|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,4}";
  private static final String DOTTED = "(?<![\\p{L}\\d])\\p{L}{1,2}\\.(?:[ \\u00A0]?\\p{L}{1,2}\\.){1,4}(?!\\p{L})";
  private static final String KNOWN =
    "(?<![\\p{L}\\d])(?:Abs|Art|Aufl|bzgl|bzw|ca|Dipl|Dr|etc|evtl|Fa|Fr|gem|geb|ggf|Hr|Hrn|inkl|insb|Kap|lt|max|min|Mio|Mrd|Nr|Prof|" +
    "Satz|sog|St|Std|Str|Tel|u|usw|vgl|vorl|zzgl|zzt)\\.(?!\\p{L})";
  private static final String NUMBER = "\\d++(?:[.,:]\\d++)*+(?![\\p{L}·]|-\\p{L})";
  private static final String WORD = "[\\p{L}\\p{N}\\p{M}]++(?:[·‧\\u00AD'’\\-][\\p{L}\\p{N}\\p{M}]++)*+-?";
  private static final Pattern MASK = Pattern.compile(REFERENCE + "|" + ADDRESS);
  private static final Pattern TOKEN = Pattern.compile(
    String.join("|", REFERENCE, ADDRESS, DOTTED, KNOWN, NUMBER, WORD, "\\.{2,}+", "\\S")
  );
  private static final Pattern DOT_INSIDE = Pattern.compile("[·‧\\u00AD]|(?<=\\p{Ll})-(?=\\p{Ll})");

  private Tokens() {}

  static List<Token> of(String text, int from, int to) {
    var tokens = new ArrayList<Token>();
    var matcher = TOKEN.matcher(text).region(from, to).useTransparentBounds(true);
    while (matcher.find()) {
      var written = matcher.group();
      tokens.add(new Token(matcher.start(), written, word(written), "X", ""));
    }
    return tokens;
  }

  /// The text with its references and addresses overwritten by letters that no rule looks for.
  static String blotOut(String text) {
    return MASK.matcher(text).replaceAll(match -> "x".repeat(match.end() - match.start()));
  }

  private static String word(String written) {
    if (written.startsWith("{") && written.length() > 1) return written.startsWith("{evidence") ? "Papier" : "5";
    if (MASK.matcher(written).matches()) return "Adresse";
    var word = DOT_INSIDE.matcher(written).replaceAll("");
    return word.isEmpty() ? written : word;
  }
}
