package de.buergerlotse.channels.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// A server that speaks clamd's `INSTREAM` and nothing else, on a free local port.
final class FakeClamd implements AutoCloseable {

  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private final ServerSocket server;
  private final Function<byte[], String> answer;
  private final Thread serving;

  /// @param answer to a content, without the zero at its end
  FakeClamd(Function<byte[], String> answer) {
    this.answer = answer;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    serving = Thread.ofVirtual().start(this::serve);
  }

  /// One that knows the tests' virus.
  static FakeClamd knowingTheVirus() {
    return new FakeClamd(content ->
      FakeScanner.isInfected(content) ? "stream: " + VirusScannerContract.SIGNATURE + " FOUND" : "stream: OK"
    );
  }

  int port() {
    return server.getLocalPort();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (var client = server.accept()) {
        answer(client);
      } catch (IOException gone) {
        // The next one may come.
      }
    }
  }

  private void answer(Socket client) throws IOException {
    var in = new DataInputStream(client.getInputStream());
    if (!java.util.Arrays.equals(COMMAND, in.readNBytes(COMMAND.length))) return;
    var content = new ByteArrayOutputStream();
    for (var length = in.readInt(); length > 0; length = in.readInt()) content.write(in.readNBytes(length));
    client.getOutputStream().write((answer.apply(content.toByteArray()) + "\0").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    server.close();
    try {
      // A thread that waits for somebody may still let one in.
      serving.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
