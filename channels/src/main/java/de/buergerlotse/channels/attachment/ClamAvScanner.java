package de.buergerlotse.channels.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/// ClamAV's daemon over TCP.
///
/// Speaks `INSTREAM` (clamd(8), section COMMANDS): pieces, each with its length before it as four bytes, the higher first,
/// and an empty one at the end; the answer is `stream: OK`, `stream: NAME FOUND` or a sentence that ends in `ERROR`.
final class ClamAvScanner implements VirusScanner {

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(3);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 1_000;
  private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
  private final String host;
  private final int port;

  ClamAvScanner(String host, int port) {
    this.host = host;
    this.port = port;
  }

  @Override
  public Finding scan(byte[] content) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), (int) CONNECT_WITHIN.toMillis());
      socket.setSoTimeout((int) ANSWER_WITHIN.toMillis());
      send(socket, content);
      return finding(answer(socket.getInputStream()));
    } catch (IOException away) {
      throw new ScannerUnavailableException("clamd at " + host + ":" + port + " cannot be asked", away);
    }
  }

  private static void send(Socket socket, byte[] content) throws IOException {
    var out = new DataOutputStream(socket.getOutputStream());
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    for (var from = 0; from < content.length; from += PIECE) {
      var length = Math.min(PIECE, content.length - from);
      out.writeInt(length);
      out.write(content, from, length);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    var text = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
    var end = text.indexOf('\0');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }

  /// Whatever is not clearly clean or infected is no answer.
  private static Finding finding(String answer) {
    if (answer.equals("stream: OK")) return new Finding.Clean();
    var found = FOUND.matcher(answer);
    if (found.matches()) return new Finding.Infected(found.group(1));
    throw new ScannerUnavailableException("clamd answered: " + answer);
  }
}
