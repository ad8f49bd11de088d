package de.buergerlotse.channels.problem;

import java.nio.charset.StandardCharsets;

/// Finds out whether something follows after a JSON value.
///
/// RFC 8259: a text is one value with white space around it. A reader stops at the end of the value; what stands behind it
/// would go unseen.
public final class JsonEnd {

  private JsonEnd() {}

  /// Whether anything but white space follows the object or array that a text begins with. Whether that is well formed is
  /// left to its reader, and so is every other text.
  ///
  /// @param json in UTF-8
  static boolean isFollowed(byte[] json) {
    var end = end(json);
    for (var at = end; at < json.length; at++) if (!isSpace(json[at])) return true;
    return false;
  }

  /// The same of a text that is a string already.
  public static boolean isFollowed(String json) {
    return isFollowed(json.getBytes(StandardCharsets.UTF_8));
  }

  private static int end(byte[] json) {
    var depth = 0;
    var isText = false;
    for (var at = 0; at < json.length; at++) {
      switch (json[at]) {
        case '\\' -> at += isText ? 1 : 0;
        case '"' -> isText = !isText;
        case '{', '[' -> depth += isText ? 0 : 1;
        case '}', ']' -> {
          depth -= isText ? 0 : 1;
          if (!isText && depth <= 0) return at + 1;
        }
        default -> {
          // Part of a value, or between them.
        }
      }
    }
    return json.length;
  }

  private static boolean isSpace(byte sign) {
    return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
  }
}
