package de.buergerlotse.channels.webchat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.ChatClient;
import de.buergerlotse.channels.PortalClient.Talk;
import de.buergerlotse.channels.RunningProduct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Frames that are too large, too many or no frames at all: the connection ends, the server lives, nothing is stored.
class HostileFramesTest {

  private static final byte[] CHUNK = "a".repeat(32 * 1024).getBytes(StandardCharsets.US_ASCII);
  private final RunningProduct product = RunningProduct.shared();
  private final Talk talk = product.portal().begin();

  @AfterEach
  void stillAnswersOthers() {
    assertEquals(1, talk.count());
    var other = product.portal().begin();
    try (var chat = ChatClient.connect(product.uri(), other)) {
      chat.say(UUID.randomUUID(), "Guten Tag");
      assertEquals(2, chat.next("ack").number("seq"));
    }
  }

  @Test
  void refusesAFrameOfAMegabyte() throws IOException {
    try (var socket = new RawSocket(product.uri(), talk)) {
      var closed = sendUntilRefused(socket, 1, _ -> socket.send(RawSocket.TEXT, true, new byte[1_000_000]));
      assertTooBig(closed, socket);
    }
  }

  @Test
  void refusesAFrameThatClaimsToBeHuge() throws IOException {
    try (var socket = new RawSocket(product.uri(), talk)) {
      socket.claim(Long.MAX_VALUE);
      assertTooBig(false, socket);
    }
  }

  @Test
  void refusesFragmentsOverTheLimit() throws IOException {
    try (var socket = new RawSocket(product.uri(), talk)) {
      socket.send(RawSocket.TEXT, false, CHUNK);
      socket.send(RawSocket.CONTINUATION, false, CHUNK);
      socket.send(RawSocket.CONTINUATION, true, CHUNK);
      assertTooBig(false, socket);
    }
  }

  @Test
  void refusesFragmentsWithoutEnd() throws IOException {
    try (var socket = new RawSocket(product.uri(), talk)) {
      socket.send(RawSocket.TEXT, false, CHUNK);
      var closed = sendUntilRefused(socket, 8_192, _ -> socket.send(RawSocket.CONTINUATION, false, CHUNK));
      assertTooBig(closed, socket);
    }
  }

  @Test
  @Timeout(60)
  void putsSmallFragmentsTogether() throws IOException {
    var other = product.portal().begin();
    try (var socket = new RawSocket(product.uri(), other)) {
      var frame = "{\"type\":\"message\",\"clientMessageId\":\"" + UUID.randomUUID() + "\",\"text\":\"Gut\"}";
      var letters = frame.split("");
      for (var index = 0; index < letters.length; index++) {
        var opcode = index == 0 ? RawSocket.TEXT : RawSocket.CONTINUATION;
        socket.send(opcode, index == letters.length - 1, letters[index].getBytes(StandardCharsets.UTF_8));
        socket.send(RawSocket.PING, true, new byte[0]);
      }
      while (other.count() < 3) Thread.onSpinWait();
    }
    assertEquals("Gut", other.read().text("messages.1.blocks.0.text"));
  }

  @Test
  void closesOnBrokenFrames() throws IOException {
    for (var opcode : List.of(RawSocket.CONTINUATION, 3, 15)) {
      try (var socket = new RawSocket(product.uri(), talk)) {
        socket.send(opcode, true, new byte[] { 1 });
        assertTrue(List.of(1002, 1006, 1008).contains(socket.readCloseCode()));
      }
    }
  }

  @Test
  void closesOnInvalidUtf8() throws IOException {
    try (var socket = new RawSocket(product.uri(), talk)) {
      socket.send(RawSocket.TEXT, true, new byte[] { (byte) 0xC3, (byte) 0x28, (byte) 0xFF });
      assertTrue(List.of(1007, 1002, 1008, 1006).contains(socket.readCloseCode()));
    }
  }

  private interface Send {
    void once(int number) throws IOException;
  }

  /// Whether the server refused to take more before all was sent.
  private static boolean sendUntilRefused(RawSocket socket, int times, Send send) {
    try {
      for (var number = 0; number < times; number++) send.once(number);
      return false;
    } catch (IOException refused) {
      return true;
    }
  }

  /// A server that closed in the middle of our sending may have had to reset the connection with its last word unread.
  private static void assertTooBig(boolean refused, RawSocket socket) throws IOException {
    var code = socket.readCloseCode();
    assertTrue(code == 1009 || (refused && code == 1006), "closed with " + code + (refused ? " while sending" : ""));
  }
}
