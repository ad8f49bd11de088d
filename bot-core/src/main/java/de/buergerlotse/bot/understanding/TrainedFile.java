package de.buergerlotse.bot.understanding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;

/// Models and calibration as one file: a mark, the calibration's numbers, then OpenNLP's binary form of each model.
///
/// @param models by name
record TrainedFile(Calibration calibration, Map<String, GISModel> models) {
  private static final int MARK = 0x42_4c_55_31;
  private static final int MOST_BYTES = 1 << 28;

  byte[] bytes() {
    try {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      out.writeInt(MARK);
      CalibrationNumbers.write(calibration, out);
      out.writeInt(models.size());
      for (var model : models.entrySet()) {
        var content = new ByteArrayOutputStream();
        new BinaryGISModelWriter(model.getValue(), new DataOutputStream(content)).persist();
        out.writeUTF(model.getKey());
        out.writeInt(content.size());
        content.writeTo(out);
      }
      return bytes.toByteArray();
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  /// Nothing for a broken or foreign file: everything it says would be suspect.
  static Optional<TrainedFile> read(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MARK) return Optional.empty();
      var calibration = CalibrationNumbers.read(in);
      var models = new LinkedHashMap<String, GISModel>();
      var count = in.readInt();
      for (var next = 0; next < count; next++) models.put(in.readUTF(), model(in));
      return Optional.of(new TrainedFile(calibration, models));
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private static GISModel model(DataInputStream in) throws IOException {
    var size = in.readInt();
    if (size < 0 || size > MOST_BYTES) throw new IOException("no size: " + size);
    var content = in.readNBytes(size);
    if (content.length < size) throw new IOException("cut off");
    return (GISModel) new BinaryGISModelReader(new DataInputStream(new ByteArrayInputStream(content))).getModel();
  }
}
