package de.buergerlotse.channels.operations;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/// Tells how far a long file has been read, at each tenth; short ones are read in silence.
final class ProgressStream extends FilterInputStream {

  private static final long LONG = 20_000_000;
  private static final int STEPS = 10;

  private final long size;
  private final Consumer<String> progress;
  private long done;
  private long told;

  ProgressStream(InputStream stream, long size, Consumer<String> progress) {
    super(stream);
    this.size = size;
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    var one = super.read();
    if (one >= 0) count(1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    var count = super.read(into, offset, length);
    if (count > 0) count(count);
    return count;
  }

  private void count(int bytes) {
    done += bytes;
    if (size < LONG) return;
    var step = (done * STEPS) / size;
    if (step <= told) return;
    told = step;
    progress.accept((100 * step) / STEPS + " % gelesen");
  }
}
