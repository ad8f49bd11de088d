package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import java.nio.charset.StandardCharsets;

/// A content read by positions; whatever points outside of it is broken.
final class Bytes {

  private final byte[] content;

  Bytes(byte[] content) {
    this.content = content;
  }

  byte[] content() {
    return content;
  }

  int length() {
    return content.length;
  }

  /// An unsigned byte.
  int at(int position) {
    require(position >= 0 && position < content.length);
    return content[position] & 0xFF;
  }

  /// Two bytes, the higher first.
  int shortAt(int position) {
    return (at(position) << 8) | at(position + 1);
  }

  /// Four bytes, the higher first, as a length that fits into the content.
  int lengthAt(int position) {
    var length = intAt(position);
    require(length >= 0 && length <= content.length);
    return length;
  }

  /// Four bytes, the higher first.
  int intAt(int position) {
    return (shortAt(position) << 16) | shortAt(position + 2);
  }

  boolean has(int position, int... expected) {
    if (position < 0 || position + expected.length > content.length) return false;
    for (var index = 0; index < expected.length; index++) if (at(position + index) != expected[index]) return false;
    return true;
  }

  boolean has(int position, String ascii) {
    return has(position, ascii.chars().toArray());
  }

  /// Where an ASCII text next stands, from a position on; -1 when nowhere.
  int find(String ascii, int from) {
    var first = (byte) ascii.charAt(0);
    for (var position = Math.max(0, from); position <= content.length - ascii.length(); position++) {
      if (content[position] == first && has(position, ascii)) return position;
    }
    return -1;
  }

  /// Where an ASCII text last stands; -1 when nowhere.
  int findLast(String ascii) {
    for (var position = content.length - ascii.length(); position >= 0; position--) {
      if (has(position, ascii)) return position;
    }
    return -1;
  }

  /// The bytes of a stretch, each as one character; cut at the ends of the content.
  String text(int from, int to) {
    var start = Math.clamp(from, 0, content.length);
    var end = Math.clamp(to, start, content.length);
    return new String(content, start, end - start, StandardCharsets.ISO_8859_1);
  }

  static void require(boolean sound) {
    if (!sound) throw new Problem(ProblemCode.ATTACHMENT_BROKEN);
  }
}
