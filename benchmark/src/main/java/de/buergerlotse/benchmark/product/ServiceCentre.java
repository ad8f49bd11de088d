package de.buergerlotse.benchmark.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Agents with open consoles and the citizens they chat with, over the product's public doors.
final class ServiceCentre implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PING_SECONDS = 5;
  private final URI address;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Talk> talks = new ArrayList<>();
  private final List<WebSocket> consoles = new ArrayList<>();
  private final Map<String, Long> sent = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Double> milliseconds = new ConcurrentLinkedQueue<>();
  private final ScheduledExecutorService pings = Executors.newSingleThreadScheduledExecutor();

  private record Talk(String id, String token) {}

  private ServiceCentre(URI address) {
    this.address = address;
  }

  static ServiceCentre open(URI address, int agents, int chats) throws IOException, InterruptedException {
    var centre = new ServiceCentre(address);
    for (var chat = 0; chat < chats; chat++) centre.beginTalk();
    var operator = centre.signIn("betrieb", ProductProcess.STAFF_PASSWORD);
    var supervisor = centre.signIn("leitung", ProductProcess.STAFF_PASSWORD);
    for (var agent = 0; agent < agents; agent++) centre.addAgent(
      "messung" + agent,
      operator,
      supervisor,
      chats / agents
    );
    return centre;
  }

  private void beginTalk() throws IOException, InterruptedException {
    var begun = send("POST", "/api/v1/municipalities/musterstadt/conversations", "", Map.of());
    var talk = new Talk(begun.get("conversationId").asText(), begun.get("token").asText());
    talks.add(talk);
    say(talk, "Ich möchte mit einem Menschen sprechen");
  }

  private void addAgent(String username, String operator, String supervisor, int capacity)
    throws IOException, InterruptedException {
    var account = Map.of(
      "username",
      username,
      "name",
      username,
      "roles",
      List.of("agent"),
      "password",
      username + "-geheim"
    );
    send("POST", "/api/v1/staff/accounts", operator, account);
    var profile = Map.of("queues", List.of(), "languages", List.of("de", "de-x-leicht", "en"), "capacity", capacity);
    send("PUT", "/api/v1/desk/profiles/" + username, supervisor, profile);
    var token = signIn(username, username + "-geheim");
    send("POST", "/api/v1/desk/presence", token, Map.of("status", "available"));
    var ticket = send("POST", "/api/v1/staff/tickets", token, Map.of()).get("ticket").asText();
    var console = URI.create(address.toString().replaceFirst("^http", "ws") + "/ws/v1/desk?ticket=" + ticket);
    var socket = http.newWebSocketBuilder().buildAsync(console, new Ear()).join();
    consoles.add(socket);
    var _ = pings.scheduleAtFixedRate(
      () -> {
        var _ = socket.sendText("{\"type\":\"ping\"}", true);
      },
      PING_SECONDS,
      PING_SECONDS,
      TimeUnit.SECONDS
    );
    for (var claim = 0; claim < capacity; claim++) send("POST", "/api/v1/desk/claims", token, Map.of());
  }

  /// What the agent's console hears.
  private final class Ear implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public @org.jspecify.annotations.Nullable CompletionStage<?> onText(
      WebSocket socket,
      CharSequence part,
      boolean last
    ) {
      text.append(part);
      if (last) {
        hear(text.toString(), System.nanoTime());
        text.setLength(0);
      }
      socket.request(1);
      return null;
    }
  }

  private void hear(String frame, long now) {
    var mark = frame.indexOf("Messung ");
    if (mark < 0) return;
    var start = sent.remove(frame.substring(mark, mark + "Messung ".length() + 36));
    if (start != null) milliseconds.add((now - start) / 1e6);
  }

  void citizenSays(int chat) throws IOException, InterruptedException {
    var text = "Messung " + UUID.randomUUID();
    sent.put(text, System.nanoTime());
    say(talks.get(chat), text);
  }

  private void say(Talk talk, String text) throws IOException, InterruptedException {
    var message = Map.of("clientMessageId", UUID.randomUUID().toString(), "text", text);
    send("POST", "/api/v1/conversations/" + talk.id + "/messages", talk.token, message);
  }

  private String signIn(String username, String password) throws IOException, InterruptedException {
    var credentials = Map.of("username", username, "password", password);
    return send("POST", "/api/v1/staff/sessions", "", credentials).get("token").asText();
  }

  private JsonNode send(String method, String path, String token, Map<String, ?> body)
    throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address.resolve(path))
      .header("Content-Type", "application/json")
      .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
    var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() / 100 != 2) throw new IOException(
      path + ": " + response.statusCode() + " " + response.body()
    );
    return JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
  }

  List<Double> sortedMilliseconds() {
    return milliseconds.stream().sorted().toList();
  }

  /// What was measured so far was only for warming up.
  void forgetTimes() {
    milliseconds.clear();
  }

  int missing() {
    return sent.size();
  }

  @Override
  public void close() {
    pings.shutdownNow();
    consoles.forEach(WebSocket::abort);
    http.close();
  }
}
