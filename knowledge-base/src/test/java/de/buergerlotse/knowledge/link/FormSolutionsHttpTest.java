package de.buergerlotse.knowledge.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The adapter against a server on this machine.
class FormSolutionsHttpTest extends PostedValuesContract {

  private static final String POST_DATA = "/metaform/Form-Solutions/postdata";
  private final FormsInMemory forms = new FormsInMemory();
  private final FormSolutionsHttp adapter = new FormSolutionsHttp(Duration.ofMillis(500));
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(POST_DATA, exchange ->
      answer(exchange, 200, forms.post(FormsInMemory.ADDRESS, values(exchange)).orElseThrow() + "\n")
    );
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @CsvSource({ "200, <html>Fehler</html>", "200, ''", "500, abc", "302, abc", "200, ../boese" })
  void takesOnlyAnIdForAnId(int status, String body) {
    server.createContext("/anders", exchange -> {
      exchange.getResponseHeaders().add("Location", address().toString());
      answer(exchange, status, body);
    });
    assertEquals(Optional.empty(), adapter.post(address().resolve("/anders"), Map.of("a", "1")));
  }

  @Test
  void doesNotWaitForAServerThatIsSilent() {
    server.createContext("/stumm", exchange -> {
      try {
        Thread.sleep(2_000);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      answer(exchange, 200, "abc");
    });
    assertEquals(Optional.empty(), adapter.post(address().resolve("/stumm"), Map.of("a", "1")));
  }

  @Test
  void givesNoIdWithoutAServer() {
    var address = address();
    server.stop(0);
    assertEquals(Optional.empty(), adapter.post(address, Map.of("a", "1")));
  }

  @Override
  PostedValues server() {
    return adapter;
  }

  @Override
  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + POST_DATA);
  }

  @Override
  Optional<Map<String, String>> take(String id) {
    return forms.take(id);
  }

  private static Map<String, String> values(HttpExchange exchange) throws IOException {
    var values = new TreeMap<String, String>();
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    for (var value : body.split("&")) {
      var parts = value.split("=", 2);
      values.put(decoded(parts[0]), decoded(parts[1]));
    }
    return values;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (var stream = exchange.getResponseBody()) {
      stream.write(bytes);
    }
  }
}
