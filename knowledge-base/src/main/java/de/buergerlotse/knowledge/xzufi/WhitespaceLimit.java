package de.buergerlotse.knowledge.xzufi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Stops a stream that is nothing but white space for very long: a parser would read it to its end.
final class WhitespaceLimit extends FilterInputStream {

  private static final long LONGEST_RUN = 1_000_000;
  private long run;

  WhitespaceLimit(InputStream stream) {
    super(stream);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    var read = super.read(buffer, offset, length);
    for (var place = offset; place < offset + read; place++) {
      run = buffer[place] <= ' ' && buffer[place] >= 0 ? run + 1 : 0;
      if (run > LONGEST_RUN) throw new IOException("mehr als " + LONGEST_RUN + " Leerzeichen hintereinander");
    }
    return read;
  }
}
