package de.buergerlotse.channels.webchat;

import de.buergerlotse.channels.PortalClient.Talk;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A client that sends WebSocket frames byte by byte, as no honest client would.
final class RawSocket implements AutoCloseable {

  static final int CONTINUATION = 0;
  static final int TEXT = 1;
  static final int PING = 9;
  private static final int CLOSE = 8;

  private final Socket socket;
  private final DataInputStream in;

  RawSocket(URI product, Talk talk) throws IOException {
    socket = new Socket(product.getHost(), product.getPort());
    socket.setSoTimeout(20_000);
    in = new DataInputStream(socket.getInputStream());
    var handshake = String.join(
      "\r\n",
      "GET /ws/v1/conversations/" + talk.id() + "?ticket=" + talk.ticket() + " HTTP/1.1",
      "Host: " + product.getAuthority(),
      "Upgrade: websocket",
      "Connection: Upgrade",
      "Sec-WebSocket-Version: 13",
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
      "Sec-WebSocket-Extensions: permessage-deflate",
      "",
      ""
    );
    socket.getOutputStream().write(handshake.getBytes(StandardCharsets.ISO_8859_1));
    var answer = readHeader();
    if (!answer.startsWith("HTTP/1.1 101")) throw new IOException(answer);
    if (answer.toLowerCase(java.util.Locale.ROOT).contains("permessage-deflate")) throw new IOException(
      "compresses: " + answer
    );
  }

  private String readHeader() throws IOException {
    var header = new ByteArrayOutputStream();
    while (!header.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) header.write(in.readUnsignedByte());
    return header.toString(StandardCharsets.ISO_8859_1);
  }

  /// Sends one frame, masked with zeros.
  void send(int opcode, boolean last, byte[] payload) throws IOException {
    var frame = ByteBuffer.allocate(payload.length + 14);
    frame.put((byte) ((last ? 0x80 : 0) | opcode));
    if (payload.length < 126) frame.put((byte) (0x80 | payload.length));
    else if (payload.length < 65_536) frame.put((byte) 0xFE).putShort((short) payload.length);
    else frame.put((byte) 0xFF).putLong(payload.length);
    frame.putInt(0).put(payload);
    socket.getOutputStream().write(frame.array(), 0, frame.position());
  }

  /// Sends the beginning of a frame that claims a length, and nothing of it.
  void claim(long length) throws IOException {
    socket.getOutputStream().write(
      ByteBuffer.allocate(14)
        .put((byte) 0x81)
        .put((byte) 0xFF)
        .putLong(length)
        .putInt(0)
        .array()
    );
  }

  /// Reads until the server closes.
  ///
  /// @return the code of its close frame, or 1006 when it just went away
  int readCloseCode() throws IOException {
    try {
      while (true) {
        var opcode = in.readUnsignedByte() & 0x0F;
        var length = in.readUnsignedByte();
        var payload = in.readNBytes(length < 126 ? length : in.readUnsignedShort());
        if (opcode == CLOSE) return ByteBuffer.wrap(payload).getShort();
      }
    } catch (java.io.EOFException | java.net.SocketException gone) {
      return 1006;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
