package de.buergerlotse.bot.text;

import java.util.Locale;
import java.util.regex.Pattern;

/// Takes out of a text what its writer says is not meant: "nicht verlängern, sondern verloren" is about a loss.
public final class Contrast {

  private static final String WORD = "\\p{L}[\\p{L}\\p{N}-]*";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  /// "nicht A, sondern B", "kein A, sondern B".
  private static final Pattern BUT = Pattern.compile(
    "\\b(?:nicht|kein(?:e[nmrs]?)?)\\b[^.!?;\\n]{1,80}?,?\\s+sondern\\b",
    FLAGS
  );
  /// "nein, nicht A, B" and "ich meine nicht A, ich meine B".
  private static final Pattern NOT_THE_FIRST = Pattern.compile(
    "(?<=^|[.!?\\n])\\s*(?:(?:nein|ne|nee|nö|halt|ich meine?|ich meinte|es geht)\\b[,\\s]*)*nicht\\s+" +
      WORD +
      "(?:\\s+" +
      WORD +
      "){0,3}\\s*[,–]\\s*(?=\\p{L})",
    FLAGS
  );
  /// "B, nicht A", to the end of the clause; A is a few words.
  private static final Pattern NOT_THE_OTHER = Pattern.compile(
    ",\\s*(?:und\\s+|also\\s+|aber\\s+)?nicht\\s+" + WORD + "(?:\\s+" + WORD + "){0,2}(?=\\s*(?:[.,;!?\\n]|$))",
    FLAGS
  );

  private Contrast() {}

  /// The text without what is not meant; the text itself when nothing is contrasted or nothing would be left.
  public static String meant(String text) {
    if (!mayContrast(text)) return text;
    var rest = BUT.matcher(text).replaceAll(" ");
    rest = NOT_THE_FIRST.matcher(rest).replaceAll(" ");
    rest = NOT_THE_OTHER.matcher(rest).replaceAll(" ");
    return rest.equals(text) || Words.of(rest).isEmpty() ? text : rest.strip();
  }

  /// Most texts hold none of the words and are spared the search.
  private static boolean mayContrast(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("nicht") || lower.contains("sondern");
  }
}
