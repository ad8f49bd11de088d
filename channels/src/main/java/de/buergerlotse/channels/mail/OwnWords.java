package de.buergerlotse.channels.mail;

import java.util.List;
import java.util.regex.Pattern;

/// What the sender wrote: a mail's text without what it quotes and without the signature.
final class OwnWords {

  /// From a line like these on, a mail only repeats another one or ends.
  private static final List<Pattern> ENDS = List.of(
    // "-- ", the separator of signatures (RFC 3676, section 4.3).
    Pattern.compile("^-- ?$"),
    Pattern.compile("^(Am|Den) .{4,150}(schrieb|hat) .{0,150}:\\s*$"),
    Pattern.compile("^On .{4,150} wrote:\\s*$"),
    Pattern.compile(
      "^-{2,} ?(Ursprüngliche Nachricht|Originalnachricht|Original Message|Weitergeleitete Nachricht|Forwarded message) ?-{2,}.*$"
    ),
    Pattern.compile("^_{20,}$"),
    Pattern.compile("^(Von|From): .{3,200}$"),
    Pattern.compile("^(Gesendet von|Von) mein(em|er) .{2,60}( gesendet)?\\.?$"),
    Pattern.compile("^Sent from my .{2,60}$"),
    Pattern.compile("^Diese Nachricht wurde von meinem .{2,80} gesendet\\.?$")
  );
  private static final Pattern QUOTED = Pattern.compile("^\\s*>.*$");
  /// "Am 3. März 2026 um 10:00 schrieb" may go on in the next line.
  private static final Pattern WRAPPED = Pattern.compile("^(Am|On) .{4,150}$");

  private OwnWords() {}

  /// @return the whole text when nothing else would be left
  static String of(String text) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    var own = new StringBuilder();
    for (var index = 0; index < lines.length; index++) {
      var line = lines[index].strip();
      if (isEnd(line) || isWrappedEnd(line, index + 1 < lines.length ? lines[index + 1].strip() : "")) break;
      if (!QUOTED.matcher(line).matches()) own.append(lines[index].stripTrailing()).append('\n');
    }
    var words = own.toString().replaceAll("\n{3,}", "\n\n").strip();
    return words.isEmpty() ? text.strip() : words;
  }

  private static boolean isEnd(String line) {
    if (line.length() > 400) return false;
    return ENDS.stream().anyMatch(end -> end.matcher(line).matches());
  }

  private static boolean isWrappedEnd(String line, String next) {
    if (line.length() > 200 || next.length() > 200 || !WRAPPED.matcher(line).matches()) return false;
    return isEnd(line + " " + next);
  }
}
