package de.buergerlotse.knowledge.pvog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import de.buergerlotse.knowledge.exchange.ImportException;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.xzufi.ObjectsInMemory;
import de.buergerlotse.knowledge.xzufi.XzufiExample;
import de.buergerlotse.knowledge.xzufi.XzufiObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The loop against a stub of the delivering service.
class PvogDeliveryTest {

  private record Answer(int status, String body, String retryAfter) {}

  private final ArrayDeque<Answer> answers = new ArrayDeque<>();
  private final List<String> requests = new ArrayList<>();
  private final List<Duration> rests = new ArrayList<>();
  private final Map<MunicipalityId, String> kept = new HashMap<>();
  private final ObjectsInMemory store = new ObjectsInMemory();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      requests.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization"));
      var answer = answers.isEmpty() ? new Answer(500, "", "") : answers.removeFirst();
      if (!answer.retryAfter().isEmpty()) exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
      var body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) exchange.getResponseBody().write(body);
      exchange.close();
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void importsPagesUntilTheDeliveryIsComplete() throws IOException {
    page("1", false, "a");
    page("2", false, "b b");
    page("3", true, "c");
    assertEquals(3, run().size());
    assertEquals(List.of("/lieferung t", "/lieferung?index=a t", "/lieferung?index=b+b t"), requests);
    assertEquals(3, services());
  }

  @Test
  void passesOverEmptyPages() throws IOException {
    page("", false, "a");
    page("1", true, "b");
    assertEquals(1, run().size());
  }

  @Test
  void goesOnAfterAKillWhereTheLastCommitWas() throws IOException {
    page("1", false, "a");
    assertThrows(ImportException.class, this::run);
    assertEquals(1, services());
    page("2", true, "b");
    run();
    assertEquals("/lieferung?index=a t", requests.getLast());
    assertEquals(2, services());
  }

  @Test
  void keepsNoPlaceAfterAPageThatCannotBeRead() throws IOException {
    page("1", false, "a");
    answer(Map.of("xzufiObjekte", "<kaputt", "vollstaendig", false, "naechsterIndex", "b"));
    assertThrows(ImportException.class, this::run);
    assertEquals("a", kept.get(XzufiExample.TOWN.id()));
    assertEquals(1, services());
  }

  @Test
  void changesNothingWhenAPageComesTwice() throws IOException {
    page("1", false, "a");
    page("1", true, "b");
    assertEquals(1, run().getLast().unchanged());
  }

  @Test
  void waitsAsLongAsItIsTold() throws IOException {
    answers.add(new Answer(429, "", "7"));
    answers.add(new Answer(503, "", ""));
    answers.add(new Answer(429, "", "999999"));
    page("1", true, "a");
    run();
    assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(4), Duration.ofMinutes(5)), rests);
  }

  @Test
  void givesUpWhenItIsPutOffTooOften() {
    for (var i = 0; i < 9; i++) answers.add(new Answer(429, "", "1"));
    assertThrows(ImportException.class, this::run);
    assertEquals(5, requests.size());
  }

  @Test
  void refusesAnAnswerThatIsNoPage() {
    answers.add(new Answer(200, "<html>", ""));
    answers.add(new Answer(200, "{}", ""));
    assertThrows(ImportException.class, this::run);
    assertThrows(ImportException.class, this::run);
  }

  @Test
  void refusesToGoRoundInACircle() throws IOException {
    page("1", false, "a");
    page("2", false, "a");
    assertThrows(ImportException.class, this::run);
  }

  private void page(String service, boolean complete, String next) throws IOException {
    var xml = service.isEmpty() ? "" : XzufiExample.delivery(XzufiExample.service("L1", service, "Titel", ""));
    answer(Map.of("xzufiObjekte", xml, "vollstaendig", complete, "naechsterIndex", next));
  }

  private void answer(Map<String, Object> body) throws IOException {
    answers.add(new Answer(200, new ObjectMapper().writeValueAsString(body), ""));
  }

  private int services() {
    return store.list(XzufiExample.TOWN.id(), XzufiObject.Kind.SERVICE).size();
  }

  private List<de.buergerlotse.knowledge.exchange.ImportReport> run() {
    var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/lieferung");
    var pages = new PvogHttpPages(address, PvogAccess.fixed(Map.of("Authorization", "t")), rests::add);
    var cursors = new PvogCursors() {
      @Override
      public Optional<String> findCursor(MunicipalityId municipality) {
        return Optional.ofNullable(kept.get(municipality));
      }

      @Override
      public void save(MunicipalityId municipality, String cursor) {
        kept.put(municipality, cursor);
      }
    };
    return new PvogDelivery(pages, cursors, XzufiExample.importer(store)).run(XzufiExample.TOWN);
  }
}
