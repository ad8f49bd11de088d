package de.buergerlotse.channels.attachment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// Our client against ClamAV itself, with a signature file of the test's own; left out where `clamd` is not installed
/// (Debian: `apt-get install clamav-daemon`).
class RealClamdTest extends VirusScannerContract {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir
  private static Path directory;

  private static Process clamd;
  private static int port;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    var program = findProgram();
    assumeTrue(program.isPresent(), "clamd is not installed; Debian: apt-get install clamav-daemon");
    port = freePort();
    var signatures = Files.createDirectory(directory.resolve("signatures"));
    // Name, any kind of file, anywhere in it, the bytes (ClamAV manual, "Body-based Signature Content Format").
    var bytes = HexFormat.of().formatHex(VIRUS.getBytes(StandardCharsets.UTF_8));
    Files.writeString(signatures.resolve("test.ndb"), SIGNATURE + ":0:*:" + bytes + "\n");
    var settings = directory.resolve("clamd.conf");
    Files.writeString(
      settings,
      """
      DatabaseDirectory %s
      TCPSocket %d
      TCPAddr 127.0.0.1
      Foreground yes
      LogFile %s
      TemporaryDirectory %s
      """.formatted(signatures, port, directory.resolve("clamd.log"), directory)
    );
    clamd = new ProcessBuilder(program.get().toString(), "--config-file=" + settings)
      .redirectErrorStream(true)
      .redirectOutput(directory.resolve("clamd.out").toFile())
      .start();
    awaitListening();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (clamd == null) return;
    clamd.destroy();
    if (!clamd.waitFor(10, TimeUnit.SECONDS)) clamd.destroyForcibly();
  }

  @Override
  VirusScanner scanner() {
    return new ClamAvScanner("127.0.0.1", port);
  }

  private static Optional<Path> findProgram() {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("") + ":/usr/sbin:/usr/local/sbin";
    return Stream.of(path.split(":"))
      .map(folder -> Path.of(folder, "clamd"))
      .filter(Files::isExecutable)
      .findFirst();
  }

  private static void awaitListening() throws IOException, InterruptedException {
    var giveUp = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(giveUp) && clamd.isAlive()) {
      try (var socket = new Socket()) {
        socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
        return;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException("clamd does not listen: " + Files.readString(directory.resolve("clamd.out")));
  }

  private static int freePort() throws IOException {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
