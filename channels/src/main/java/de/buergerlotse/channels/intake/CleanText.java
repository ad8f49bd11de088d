package de.buergerlotse.channels.intake;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;

/// A citizen's text, safe to keep and to show: no control characters, no broken Unicode, nothing that turns the reading
/// direction of what stands around it.
public final class CleanText {

  /// The longest message in Unicode characters.
  public static final int LONGEST = 4_000;
  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /// @throws Problem when nothing readable is in it, or it is too long
  public static String of(String raw) {
    if (raw.codePointCount(0, raw.length()) > LONGEST) throw new Problem(ProblemCode.TOO_LONG);
    var clean = new StringBuilder(raw.length());
    raw.codePoints().forEach(character -> append(clean, character));
    var text = clean.toString().strip();
    if (text.isEmpty()) throw new Problem(ProblemCode.TEXT_EMPTY);
    return text;
  }

  private static void append(StringBuilder clean, int character) {
    if (character == '\n' || character == '\t') clean.append((char) character);
    else if (character == '\r' || isBidiControl(character)) return;
    else if (Character.getType(character) == Character.SURROGATE) clean.appendCodePoint(REPLACEMENT);
    else if (!Character.isISOControl(character)) clean.appendCodePoint(character);
  }

  /// Embeddings, overrides and isolates (Unicode Standard Annex 9) could make a message look like another one.
  private static boolean isBidiControl(int character) {
    return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
  }
}
