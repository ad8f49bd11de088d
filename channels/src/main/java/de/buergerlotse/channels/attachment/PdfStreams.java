package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The packed streams of a PDF: how large they become when they are unpacked.
///
/// It looks at the bytes themselves and not through the table of objects, so nothing can be hidden from it.
final class PdfStreams {

  /// A page scanned in colour, A3 with 300 dots an inch, has 52 MB.
  private static final long LARGEST = 128L * 1024 * 1024;
  private static final long MOST_TOGETHER = 1024L * 1024 * 1024;
  /// What a reader unpacks merely to open the file: tables and collections of objects.
  private static final long LARGEST_STRUCTURE = 16L * 1024 * 1024;
  private static final int LONGEST_DICTIONARY = 4_096;
  private static final Pattern STRUCTURE = Pattern.compile("/(XRef|ObjStm)\\b");
  private static final Pattern PACKED = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|Crypt)\\b");

  /// Any letter of a name may be written by its number (ISO 32000-1, section 7.3.5).
  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

  private PdfStreams() {}

  /// @throws Problem when a stream, or all of them, become absurdly large
  static void requireModest(Bytes bytes) {
    var together = 0L;
    var previousEnd = 0;
    for (var at = bytes.find("stream", 0); at >= 0; at = bytes.find("stream", at + 1)) {
      if (bytes.has(at - 3, "endstream")) {
        previousEnd = at;
        continue;
      }
      var dictionary = dictionary(bytes.text(Math.max(previousEnd, at - LONGEST_DICTIONARY), at));
      // Packed twice, a small file becomes any size.
      if (PACKED.matcher(dictionary).results().count() > 1) throw new Problem(ProblemCode.ATTACHMENT_SWOLLEN);
      var most = STRUCTURE.matcher(dictionary).find() ? LARGEST_STRUCTURE : LARGEST;
      together += unpacked(bytes, afterLine(bytes, at + "stream".length()), most);
      if (together > MOST_TOGETHER) throw new Problem(ProblemCode.ATTACHMENT_SWOLLEN);
    }
  }

  /// From the object's beginning, so that nothing of the one before is taken for it.
  private static String dictionary(String before) {
    var own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return ESCAPED.matcher(own).replaceAll(found ->
      Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16)))
    );
  }

  private static int afterLine(Bytes bytes, int from) {
    var position = from;
    if (bytes.has(position, '\r')) position++;
    if (bytes.has(position, '\n')) position++;
    return position;
  }

  private static long unpacked(Bytes bytes, int from, long most) {
    var end = bytes.find("endstream", from);
    if (end < 0 || !isZlib(bytes, from)) return 0;
    return Inflation.count(bytes.content(), from, end - from, most, false);
  }

  /// RFC 1950: method 8, and the first two bytes are a multiple of 31.
  private static boolean isZlib(Bytes bytes, int from) {
    return from + 1 < bytes.length() && (bytes.at(from) & 0x0F) == 8 && bytes.shortAt(from) % 31 == 0;
  }
}
