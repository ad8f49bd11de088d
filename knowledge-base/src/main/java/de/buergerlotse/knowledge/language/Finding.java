package de.buergerlotse.knowledge.language;

/// One place of a text that breaks a rule, with the reason and the way out, in German for editors.
///
/// @param rule id of the rule, for example `passive`
/// @param from offset of the first character in the text as it was given
/// @param to offset behind the last character
/// @param message why the place is hard to read
/// @param suggestion what to write or do instead
public record Finding(String rule, int from, int to, String message, String suggestion) {
  public Finding {
    if (from < 0 || to < from) throw new IllegalArgumentException("no place in a text: " + from + " to " + to);
  }

  /// The words that were found.
  public String excerpt(String text) {
    return text.substring(from, to);
  }
}
