package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;

/// JPEG (ITU-T T.81, annex B): segment after segment from SOI over a frame header to EOI. Behind it may stand zeros and
/// further whole pictures, as cameras write them (CIPA DC-007, Multi-Picture Format), and nothing else.
final class JpegFormat implements FileFormat {

  private static final int MARKER = 0xFF;
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int TEM = 0x01;

  @Override
  public boolean begins(byte[] content) {
    return new Bytes(content).has(0, MARKER, SOI, MARKER);
  }

  @Override
  public void requireSound(byte[] content) {
    var bytes = new Bytes(content);
    var position = 0;
    while (position < bytes.length()) {
      position = afterPicture(bytes, position);
      while (bytes.has(position, 0)) position++;
      var more = bytes.has(position, MARKER, SOI, MARKER);
      if (position < bytes.length() && !more) throw new Problem(ProblemCode.ATTACHMENT_DISGUISED);
    }
  }

  private static int afterPicture(Bytes bytes, int from) {
    var frames = 0;
    var scans = 0;
    var position = from + 2;
    while (true) {
      Bytes.require(bytes.at(position) == MARKER);
      while (bytes.at(position) == MARKER) position++;
      var kind = bytes.at(position++);
      if (kind == EOI) break;
      Bytes.require(kind != 0 && kind != SOI);
      if (kind == TEM || isRestart(kind)) continue;
      if (isFrame(kind)) {
        new PictureSize(bytes.shortAt(position + 5), bytes.shortAt(position + 3)).requireSensible();
        frames++;
      }
      position = after(bytes, position);
      if (kind == SOS) {
        scans++;
        position = afterScan(bytes, position);
      }
    }
    Bytes.require(frames == 1 && scans > 0);
    return position;
  }

  private static int after(Bytes bytes, int position) {
    var length = bytes.shortAt(position);
    Bytes.require(length >= 2 && position + length <= bytes.length());
    return position + length;
  }

  /// The packed dots run to the next marker; `FF 00` is a byte of theirs, restart marks lie within.
  private static int afterScan(Bytes bytes, int from) {
    var position = from;
    while (true) {
      var next = bytes.at(position) == MARKER ? bytes.at(position + 1) : 0;
      if (next != 0 && next != MARKER && !isRestart(next)) return position;
      position++;
    }
  }

  private static boolean isRestart(int kind) {
    return kind >= 0xD0 && kind <= 0xD7;
  }

  /// SOF0 to SOF15 without the tables DHT, JPG and DAC that lie between them.
  private static boolean isFrame(int kind) {
    return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
  }
}
