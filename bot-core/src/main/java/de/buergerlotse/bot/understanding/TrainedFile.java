package de.buergerlotse.bot.understanding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/// Models and calibration as one file: a mark, a checksum, the calibration's numbers, then each packed model.
///
/// @param models by name
record TrainedFile(Calibration calibration, Map<String, PackedModel> models) {
  private static final int MARK = 0x42_4c_55_34;

  private static final int HEAD = Integer.BYTES + Long.BYTES;

  byte[] bytes() {
    try {
      var content = new ByteArrayOutputStream();
      var out = new DataOutputStream(content);
      out.writeInt(MARK);
      out.writeLong(0);
      CalibrationNumbers.write(calibration, out);
      out.writeInt(models.size());
      for (var model : models.entrySet()) {
        out.writeUTF(model.getKey());
        out.writeInt(model.getValue().bytes().length);
        out.write(model.getValue().bytes());
      }
      var bytes = content.toByteArray();
      ByteBuffer.wrap(bytes).putLong(Integer.BYTES, checksum(bytes));
      return bytes;
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  /// Nothing for a broken or foreign file: everything it says would be suspect.
  static Optional<TrainedFile> read(byte[] bytes) {
    if (bytes.length < HEAD) return Optional.empty();
    var head = ByteBuffer.wrap(bytes);
    if (head.getInt() != MARK || head.getLong() != checksum(bytes)) return Optional.empty();
    try {
      return Optional.of(readContent(bytes));
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private static TrainedFile readContent(byte[] bytes) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    in.skipNBytes(HEAD);
    var calibration = CalibrationNumbers.read(in);
    var models = new LinkedHashMap<String, PackedModel>();
    var count = in.readInt();
    for (var next = 0; next < count; next++) models.put(in.readUTF(), new PackedModel(in.readNBytes(in.readInt())));
    return new TrainedFile(calibration, models);
  }

  /// Of everything behind the head.
  private static long checksum(byte[] bytes) {
    var checksum = new CRC32();
    checksum.update(bytes, HEAD, bytes.length - HEAD);
    return checksum.getValue();
  }
}
