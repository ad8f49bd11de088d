package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks zlib data (RFC 1950) only to count it, and stops when it grows beyond what is allowed.
final class Inflation {

  private static final int PIECE = 64 * 1024;

  private Inflation() {}

  /// How many bytes come out.
  ///
  /// @param complete whether data that is cut short or broken is refused; else what came out before counts
  /// @throws Problem when more than `most` bytes come out
  static long count(byte[] content, int from, int length, long most, boolean complete) {
    var inflater = new Inflater();
    try {
      inflater.setInput(content, from, length);
      var piece = new byte[PIECE];
      while (!inflater.finished()) {
        var out = inflater.inflate(piece);
        if (inflater.getBytesWritten() > most) throw new Problem(ProblemCode.ATTACHMENT_SWOLLEN);
        if (out == 0 && (inflater.needsInput() || inflater.needsDictionary())) break;
      }
      Bytes.require(!complete || inflater.finished());
      return inflater.getBytesWritten();
    } catch (DataFormatException broken) {
      if (complete) throw new Problem(ProblemCode.ATTACHMENT_BROKEN);
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }
}
