package de.buergerlotse.channels;

import de.buergerlotse.channels.PortalClient.Answer;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;

/// A signed-in member of staff, over the wire.
public final class StaffClient {

  private final URI product;
  private final PortalClient portal;
  private final String token;

  private StaffClient(URI product, String token) {
    this.product = product;
    this.portal = new PortalClient(product);
    this.token = token;
  }

  public static StaffClient signIn(RunningProduct product, String username) {
    return signIn(product.uri(), username);
  }

  public static StaffClient signIn(URI product, String username) {
    var credentials = Map.of("username", username, "password", RunningProduct.STAFF_PASSWORD);
    var answer = new PortalClient(product).post("/api/v1/staff/sessions", null, credentials);
    if (answer.status() != 201) throw new IllegalStateException(answer.status() + " " + answer.body());
    return new StaffClient(product, answer.json().text("token"));
  }

  /// The same person at another node.
  public StaffClient at(RunningProduct other) {
    return new StaffClient(other.uri(), token);
  }

  public String token() {
    return token;
  }

  public Answer get(String path) {
    return portal.get("/api/v1/" + path, token);
  }

  public Answer post(String path, Map<String, ?> body) {
    return portal.post("/api/v1/" + path, token, body);
  }

  public Answer putRaw(String path, String body) {
    return portal.putRaw("/api/v1/" + path, token, body);
  }

  public Answer put(String path, Map<String, ?> body) {
    return portal.put("/api/v1/" + path, token, body);
  }

  public Answer delete(String path) {
    return portal.delete("/api/v1/" + path, token);
  }

  public Answer send(String method, String path, Map<String, ?> body) {
    var request = portal.request("/api/v1/" + path, token).header("Content-Type", "application/json");
    return portal.send(request.method(method, BodyPublishers.ofString(Json.write(body))));
  }

  public Answer claim(String conversation) {
    return post("desk/claims", Map.of("conversationId", conversation));
  }

  public Answer say(String conversation, long epoch, UUID clientMessageId, String text) {
    return post(
      "desk/conversations/" + conversation + "/messages",
      Map.of("clientMessageId", clientMessageId.toString(), "text", text, "epoch", epoch)
    );
  }

  /// A console with a fresh ticket.
  public ChatClient console() {
    var ticket = portal.postRaw("/api/v1/staff/tickets", token, "").json().text("ticket");
    return ChatClient.connectDesk(product, ticket);
  }
}
