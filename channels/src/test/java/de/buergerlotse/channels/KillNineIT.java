package de.buergerlotse.channels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.PortalClient.Talk;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Kills the product while 200 clients chat, starts it again, and looks whether it kept its word.
///
/// The product is a process of its own with a PostgreSQL of its own, which the kill leaves behind.
class KillNineIT {

  private static final int CLIENTS = 200;
  private static final int ACKNOWLEDGEMENTS_BEFORE_KILL = 2_000;
  private static final List<String> QUESTIONS = List.of(
    "Was kostet ein neuer Personalausweis?",
    "Wo melde ich meinen Hund an?",
    "und was kostet das?",
    "Danke"
  );

  private final KillableProduct product = new KillableProduct("kill-nine");
  private final CountDownLatch everybodyConnected = new CountDownLatch(CLIENTS);
  private final AtomicInteger acknowledged = new AtomicInteger();
  private URI uri;

  /// What one client sent, and what it was promised.
  ///
  /// @param sent message ids in the order in which they were sent
  /// @param promised message id to its number
  private record Client(Talk talk, List<String> sent, Map<String, Long> promised) {}

  @BeforeEach
  void start() throws IOException {
    product.start();
    uri = product.uri();
  }

  @AfterEach
  void stop() throws InterruptedException {
    product.stop();
  }

  @Test
  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  void losesNothingThatWasAcknowledged() throws Exception {
    var clients = chatUntilKilled();
    product.start();
    var unacknowledged = 0;
    var unacknowledgedStored = 0;
    for (var client : clients) {
      var stored = check(client);
      unacknowledged += client.sent.size() - client.promised.size();
      unacknowledgedStored += (int) (stored - client.promised.size());
    }
    for (var client : clients.subList(0, 20)) checkResume(client);
    System.out.printf(
      "kill -9 while %d clients chatted: %d messages acknowledged, all there once and in order; " +
        "%d were sent without acknowledgement, %d of them stored, each once%n",
      clients.size(),
      clients
        .stream()
        .mapToInt(client -> client.promised.size())
        .sum(),
      unacknowledged,
      unacknowledgedStored
    );
  }

  private List<Client> chatUntilKilled() throws Exception {
    var portal = new PortalClient(uri);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var chatting = new ArrayList<java.util.concurrent.Future<Client>>();
      for (var number = 0; number < CLIENTS; number++) {
        var client = new Client(portal.begin(), new ArrayList<>(), new LinkedHashMap<>());
        var socket = ChatClient.connect(uri, client.talk);
        Callable<Client> chat = () -> chat(client, socket);
        chatting.add(threads.submit(chat));
        everybodyConnected.countDown();
      }
      while (acknowledged.get() < ACKNOWLEDGEMENTS_BEFORE_KILL) Thread.sleep(5);
      product.kill();
      var clients = new ArrayList<Client>();
      for (var client : chatting) clients.add(client.get());
      return clients;
    }
  }

  /// Sends one question after the other, two at a time, until the connection breaks.
  private Client chat(Client client, ChatClient socket) throws InterruptedException {
    everybodyConnected.await();
    try (socket) {
      send(client, socket);
      while (!socket.isClosed()) {
        send(client, socket);
        while (!socket.isClosed()) {
          var frame = socket.poll(100);
          if (frame == null || !"ack".equals(frame.text("type"))) continue;
          promise(client, frame);
          break;
        }
      }
    } catch (RuntimeException broken) {
      // The product is gone; what had arrived before still counts.
    }
    for (var frame : socket.rest()) if ("ack".equals(frame.text("type"))) promise(client, frame);
    return client;
  }

  private void promise(Client client, Json ack) {
    client.promised.put(ack.text("clientMessageId"), ack.number("seq"));
    acknowledged.incrementAndGet();
  }

  private static void send(Client client, ChatClient socket) {
    var id = UUID.randomUUID();
    client.sent.add(id.toString());
    socket.say(id, QUESTIONS.get(client.sent.size() % QUESTIONS.size()));
  }

  /// @return how many of the client's messages are stored
  private long check(Client client) {
    var messages = client.talk.at(uri).export().list("messages");
    var seqs = messages
      .stream()
      .map(message -> message.number("seq"))
      .toList();
    assertEquals(LongStream.rangeClosed(1, messages.size()).boxed().toList(), seqs, "numbers without gaps");
    var stored = new LinkedHashMap<String, Long>();
    for (var message : messages) {
      if (!message.text("author.role").equals("citizen")) continue;
      var before = stored.put(message.text("clientMessageId"), message.number("seq"));
      assertEquals(null, before, "stored once");
    }
    client.promised.forEach((id, seq) -> assertEquals(seq, stored.get(id), "acknowledged under this number"));
    assertTrue(new HashSet<>(client.sent).containsAll(stored.keySet()), "nothing that nobody sent");
    assertEquals(client.sent.subList(0, stored.size()), List.copyOf(stored.keySet()), "in the order of sending");
    for (var index = 1; index < messages.size(); index++) {
      var expected = index % 2 == 1 ? "citizen" : "bot";
      assertEquals(expected, messages.get(index).text("author.role"), "every question with its answer");
    }
    assertEquals(1, messages.size() % 2, "every question with its answer");
    return stored.size();
  }

  private void checkResume(Client client) {
    var messages = client.talk.at(uri).read().list("messages");
    var after = messages.size() / 2;
    try (var socket = ChatClient.connect(uri, client.talk.at(uri))) {
      socket.resume(after);
      for (var message : messages.subList(after, messages.size())) {
        assertEquals(message, socket.next("message").at("message"));
      }
      var last = client.promised
        .keySet()
        .stream()
        .reduce((_, second) -> second);
      last.ifPresent(id -> {
        socket.say(UUID.fromString(id), "noch einmal gesendet");
        assertEquals(client.promised.get(id), socket.next("ack").number("seq"));
      });
    }
    assertEquals(messages.size(), client.talk.at(uri).count());
  }
}
