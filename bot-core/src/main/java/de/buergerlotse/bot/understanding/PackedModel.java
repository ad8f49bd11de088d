package de.buergerlotse.bot.understanding;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;

/// A model in OpenNLP's binary form, compressed: its weights are floats kept as doubles, half of their bytes are zero.
///
/// Packed at once after training, so that never more than one model is there in full.
@SuppressWarnings("ArrayRecordComponent") // never compared
record PackedModel(byte[] bytes) {
  static PackedModel of(GISModel model) {
    try {
      var bytes = new ByteArrayOutputStream();
      new BinaryGISModelWriter(model, new DataOutputStream(new GZIPOutputStream(bytes))).persist();
      return new PackedModel(bytes.toByteArray());
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  /// @param index the features by whose hexadecimal hashes the model was trained
  /// @throws IOException when the bytes are no model
  LinearModel unpack(FeatureIndex index) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes))))) {
      return new ModelReader(in, index).read();
    }
  }
}
