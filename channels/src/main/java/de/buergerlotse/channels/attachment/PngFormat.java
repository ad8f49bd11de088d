package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;

/// PNG (W3C PNG Specification, third edition): chunk after chunk with right checksums, from `IHDR` to `IEND`, and not a
/// byte behind it; the picture unpacks to just the size that its header tells.
final class PngFormat implements FileFormat {

  private static final int[] SIGNATURE = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
  /// First column, step to the next, first row, step to the next of the seven passes (section 8.1).
  private static final int[][] PASSES = {
    { 0, 8, 0, 8 },
    { 4, 8, 0, 8 },
    { 0, 4, 4, 8 },
    { 2, 4, 0, 4 },
    { 0, 2, 2, 4 },
    { 1, 2, 0, 2 },
    { 0, 1, 1, 2 },
  };
  private static final int HEADER_LENGTH = 13;
  private static final int CHUNK_FRAME = 12;
  private static final long LARGEST_TEXT = 1024 * 1024;

  @Override
  public boolean begins(byte[] content) {
    return new Bytes(content).has(0, SIGNATURE);
  }

  @Override
  public void requireSound(byte[] content) {
    var bytes = new Bytes(content);
    var picture = new ByteArrayOutputStream();
    var position = SIGNATURE.length;
    Bytes.require(bytes.has(position + 4, "IHDR") && bytes.lengthAt(position) == HEADER_LENGTH);
    var header = position + 8;
    new PictureSize(bytes.intAt(header) & 0xFFFFFFFFL, bytes.intAt(header + 4) & 0xFFFFFFFFL).requireSensible();
    while (true) {
      var length = bytes.lengthAt(position);
      var data = position + 8;
      requireChecksum(bytes, position + 4, length);
      if (bytes.has(position + 4, "IDAT")) picture.write(content, data, length);
      requireSmallText(bytes, position + 4, length);
      var last = bytes.has(position + 4, "IEND");
      position += CHUNK_FRAME + length;
      if (last) break;
    }
    if (position != bytes.length()) throw new Problem(ProblemCode.ATTACHMENT_DISGUISED);
    requirePicture(bytes, header, picture.toByteArray());
  }

  private static void requireChecksum(Bytes bytes, int name, int length) {
    Bytes.require(name + 4L + length + 4L <= bytes.length());
    var checksum = new CRC32();
    checksum.update(bytes.content(), name, 4 + length);
    Bytes.require((int) checksum.getValue() == bytes.intAt(name + 4 + length));
  }

  /// Packed texts and colour profiles: a name, a zero, how they are packed, then zlib data.
  private static void requireSmallText(Bytes bytes, int name, int length) {
    var end = name + 4 + length;
    if (bytes.has(name, "zTXt") || bytes.has(name, "iCCP")) requireSmall(bytes, afterZero(bytes, name + 4) + 1, end);
    if (!bytes.has(name, "iTXt")) return;
    var flag = afterZero(bytes, name + 4);
    var text = afterZero(bytes, afterZero(bytes, flag + 2));
    if (bytes.at(flag) == 1) requireSmall(bytes, text, end);
  }

  private static int afterZero(Bytes bytes, int from) {
    var position = from;
    while (bytes.at(position) != 0) position++;
    return position + 1;
  }

  private static void requireSmall(Bytes bytes, int from, int end) {
    Bytes.require(from <= end);
    var _ = Inflation.count(bytes.content(), from, end - from, LARGEST_TEXT, true);
  }

  private static void requirePicture(Bytes bytes, int header, byte[] packed) {
    var expected = unpackedSize(bytes, header);
    var real = Inflation.count(packed, 0, packed.length, expected, true);
    Bytes.require(real == expected);
  }

  /// Each row of a pass takes a filter byte and its dots (section 9); interlaced pictures have seven passes (section 8).
  private static long unpackedSize(Bytes bytes, int header) {
    var bits = bytes.at(header + 8) * channels(bytes.at(header + 9));
    var width = bytes.intAt(header);
    var height = bytes.intAt(header + 4);
    if (bytes.at(header + 12) == 0) return rows(width, height, bits);
    Bytes.require(bytes.at(header + 12) == 1);
    var sum = 0L;
    for (var pass : PASSES) sum += rows(steps(width, pass[0], pass[1]), steps(height, pass[2], pass[3]), bits);
    return sum;
  }

  private static int steps(int side, int from, int step) {
    return side <= from ? 0 : (side - from + step - 1) / step;
  }

  private static long rows(int width, int height, int bits) {
    return width == 0 ? 0 : height * (1 + ((long) width * bits + 7) / 8);
  }

  private static int channels(int colourType) {
    return switch (colourType) {
      case 0, 3 -> 1;
      case 4 -> 2;
      case 2 -> 3;
      case 6 -> 4;
      default -> throw new Problem(ProblemCode.ATTACHMENT_BROKEN);
    };
  }
}
