package de.buergerlotse.knowledge.pvog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.buergerlotse.knowledge.exchange.ImportException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Access by OAuth 2.0 client credentials (RFC 6749, 4.4): a token by form post, kept until shortly before it expires.
public final class ClientCredentials implements PvogAccess {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  /// A token must not expire on its way.
  private static final Duration MARGIN = Duration.ofSeconds(30);
  /// RFC 6749 leaves the time open when the server does not tell it.
  private static final Duration UNTOLD = Duration.ofMinutes(5);

  private record Token(String value, Instant until) {}

  private final URI address;
  private final String credentials;
  private final Clock clock;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Token token;

  /// @param address of the token endpoint
  /// @param clientId told by the operator of the service
  /// @param secret is sent only to the token endpoint and never logged
  public ClientCredentials(URI address, String clientId, String secret, Clock clock) {
    this.address = address;
    var pair = encoded(clientId) + ":" + encoded(secret);
    this.credentials = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    this.clock = clock;
  }

  @Override
  public Map<String, String> headers() {
    lock.lock();
    try {
      var kept = token;
      if (kept == null || !clock.instant().isBefore(kept.until())) kept = fetch();
      token = kept;
      return Map.of("Authorization", "Bearer " + kept.value());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean forget() {
    lock.lock();
    try {
      token = null;
      return true;
    } finally {
      lock.unlock();
    }
  }

  private Token fetch() {
    var request = HttpRequest.newBuilder(address)
      .timeout(PATIENCE)
      .header("Content-Type", "application/x-www-form-urlencoded")
      .header("Authorization", "Basic " + credentials)
      .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
      .build();
    try {
      var response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() == 200) return read(response.body());
      throw new ImportException("Die Anmeldung beim PVOG antwortet mit " + response.statusCode(), null);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ImportException("Die Anmeldung beim PVOG wurde angehalten", stopped);
    } catch (JsonProcessingException wrong) {
      throw new ImportException("Die Antwort der Anmeldung beim PVOG ist kein JSON", null);
    } catch (IOException unreachable) {
      throw new ImportException("Die Anmeldung beim PVOG ist nicht erreichbar", unreachable);
    }
  }

  private Token read(String body) throws JsonProcessingException {
    var answer = JSON.readTree(body);
    var value = answer.path("access_token").asText("");
    if (value.isEmpty()) throw new ImportException("Die Anmeldung beim PVOG gab keinen Schlüssel", null);
    var seconds = answer.path("expires_in").asLong(UNTOLD.toSeconds());
    return new Token(value, clock.instant().plusSeconds(seconds).minus(MARGIN));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
