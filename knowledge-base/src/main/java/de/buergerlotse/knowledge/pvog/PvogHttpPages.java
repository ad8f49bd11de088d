package de.buergerlotse.knowledge.pvog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.buergerlotse.knowledge.exchange.ImportException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// The delivering service over HTTP. It is asked again when it says 429, 502, 503 or 504, after the time it names.
public final class PvogHttpPages implements PvogPages {

  /// How long to wait; a test waits shorter.
  public interface Pause {
    void rest(Duration time) throws InterruptedException;
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LONGEST_REST = Duration.ofMinutes(5);
  private static final int TRIES = 5;

  private final URI address;
  private final PvogAccess access;
  private final Pause pause;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  public PvogHttpPages(URI address, PvogAccess access, Pause pause) {
    this.address = address;
    this.access = access;
    this.pause = pause;
  }

  @Override
  public PvogPage fetch(Optional<String> cursor) {
    try {
      return page(body(cursor));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ImportException("Die Lieferung wurde angehalten", stopped);
    } catch (JsonProcessingException wrong) {
      throw new ImportException("Die Antwort des PVOG ist kein JSON", wrong);
    } catch (IOException unreachable) {
      throw new ImportException("Das PVOG ist nicht erreichbar", unreachable);
    }
  }

  private HttpRequest request(Optional<String> cursor) {
    var place = cursor.map(index -> "?index=" + URLEncoder.encode(index, StandardCharsets.UTF_8)).orElse("");
    var request = HttpRequest.newBuilder(URI.create(address + place)).timeout(PATIENCE);
    access.headers().forEach(request::header);
    return request.build();
  }

  private String body(Optional<String> cursor) throws IOException, InterruptedException {
    var renewed = false;
    for (var attempt = 1; ; attempt++) {
      var response = client.send(request(cursor), HttpResponse.BodyHandlers.ofString());
      switch (response.statusCode()) {
        case 200 -> {
          return response.body();
        }
        case 429, 502, 503, 504 -> {
          if (attempt == TRIES) throw new ImportException("Das PVOG antwortet mit " + response.statusCode(), null);
          pause.rest(rest(response, attempt));
        }
        case 401 -> {
          // A token may be taken back before its time; once, another one is asked for.
          if (renewed || !access.forget()) throw new ImportException("Das PVOG antwortet mit 401", null);
          renewed = true;
        }
        default -> throw new ImportException("Das PVOG antwortet mit " + response.statusCode(), null);
      }
    }
  }

  private static Duration rest(HttpResponse<String> response, int attempt) {
    var told = response
      .headers()
      .firstValue("Retry-After")
      .filter(seconds -> seconds.matches("\\d{1,6}"))
      .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
      .orElse(Duration.ofSeconds(1L << attempt));
    return told.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : told;
  }

  /// The next place is an index; the address the answer also tells is not followed, it could lead anywhere.
  private static PvogPage page(String body) throws JsonProcessingException {
    var answer = JSON.readTree(body);
    if (!answer.path("vollstaendig").isBoolean()) throw new ImportException(
      "Die Antwort des PVOG ist keine Seite",
      null
    );
    return new PvogPage(
      text(answer, "xzufiObjekte"),
      answer.path("vollstaendig").booleanValue(),
      text(answer, "naechsterIndex")
    );
  }

  private static String text(JsonNode answer, String name) {
    return answer.path(name).asText("").replaceFirst("^null$", "");
  }
}
