package de.buergerlotse.channels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/// A foreign portal: speaks to the REST door over the wire.
public final class PortalClient {

  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final URI base;

  public PortalClient(URI base) {
    this.base = base;
  }

  /// What came back.
  public record Answer(int status, HttpResponse<String> response) {
    public String body() {
      return response.body();
    }

    public Json json() {
      return Json.parse(body());
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  public Answer get(String path, String token) {
    return send(request(path, token).GET());
  }

  public Answer delete(String path, String token) {
    return send(request(path, token).DELETE());
  }

  public Answer post(String path, String token, Map<String, ?> body) {
    return postRaw(path, token, Json.write(body));
  }

  public Answer putRaw(String path, String token, String body) {
    return send(request(path, token).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
  }

  public Answer put(String path, String token, Map<String, ?> body) {
    var content = BodyPublishers.ofString(Json.write(body));
    return send(request(path, token).header("Content-Type", "application/json").PUT(content));
  }

  public Answer postRaw(String path, String token, String body) {
    return send(request(path, token).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  public HttpRequest.Builder request(String path, String token) {
    var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  public Answer send(HttpRequest.Builder request) {
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response);
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /// Begins a conversation with Musterstadt.
  public Talk begin() {
    return begin(Map.of());
  }

  public Talk begin(Map<String, ?> wish) {
    var begun = post("/api/v1/municipalities/musterstadt/conversations", null, wish);
    if (begun.status() != 201) throw new IllegalStateException(begun.status() + " " + begun.body());
    var json = begun.json();
    return new Talk(json.text("conversationId"), json.text("token"), begun);
  }

  /// A conversation from the side of its citizen.
  public final class Talk {

    private final String id;
    private final String token;
    private final Answer beginning;

    Talk(String id, String token, Answer beginning) {
      this.id = id;
      this.token = token;
      this.beginning = beginning;
    }

    /// The same conversation at a product that has started anew.
    public Talk at(URI product) {
      return new PortalClient(product).new Talk(id, token, beginning);
    }

    public String id() {
      return id;
    }

    public String token() {
      return token;
    }

    public Answer beginning() {
      return beginning;
    }

    public String path(String rest) {
      return "/api/v1/conversations/" + id + rest;
    }

    public Answer say(String text) {
      return say(UUID.randomUUID(), text);
    }

    public Answer say(UUID clientMessageId, String text) {
      return post(path("/messages"), token, Map.of("clientMessageId", clientMessageId.toString(), "text", text));
    }

    public Answer choose(String choice) {
      return post(path("/messages"), token, Map.of("clientMessageId", UUID.randomUUID().toString(), "choice", choice));
    }

    /// All messages so far.
    public Json read() {
      return get(path("/messages"), token).json();
    }

    public int count() {
      return read().list("messages").size();
    }

    public Json export() {
      return get(path("/export"), token).json();
    }

    public String ticket() {
      return postRaw(path("/tickets"), token, "").json().text("ticket");
    }
  }
}
