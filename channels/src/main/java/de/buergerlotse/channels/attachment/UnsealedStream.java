package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.security.SealingKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/// The content of a file, read and opened part by part; never more than one part is in memory.
final class UnsealedStream extends InputStream {

  private final Attachment file;
  private final SealingKey key;
  private final IntFunction<Optional<byte[]>> sealed;
  private ByteArrayInputStream part = new ByteArrayInputStream(new byte[0]);
  private int next;

  /// @param sealed the part of a number, as it is kept
  UnsealedStream(Attachment file, SealingKey key, IntFunction<Optional<byte[]>> sealed) {
    this.file = file;
    this.key = key;
    this.sealed = sealed;
  }

  /// Opens the first part, so that a file that was changed is refused before anything of it is given out.
  ///
  /// @throws IOException when it cannot be opened
  UnsealedStream begun() throws IOException {
    var _ = hasMore();
    return this;
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? part.read() : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) return 0;
    return hasMore() ? part.read(into, from, length) : -1;
  }

  @Override
  public int available() {
    return part.available();
  }

  private boolean hasMore() throws IOException {
    while (part.available() == 0) {
      if (next == file.parts()) return false;
      var found = sealed.apply(next).orElseThrow(() -> new IOException("file " + file.id() + " was just deleted"));
      part = new ByteArrayInputStream(key.open(found, file.belonging(next)));
      next++;
    }
    return true;
  }
}
