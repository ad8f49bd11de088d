package de.buergerlotse.benchmark.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// What an editor opens, over the product's public doors, and how long each answer takes.
final class EditorsDay implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> STATES = List.of(
    "stale",
    "reviewDue",
    "deadLinks",
    "withoutEasy",
    "inherited",
    "overridden",
    "draft",
    "submitted",
    "returned",
    "approved",
    "scheduled"
  );
  private final URI address;
  private final HttpClient http = HttpClient.newHttpClient();
  private final String token;
  private final List<String> services;

  EditorsDay(URI address) throws IOException, InterruptedException {
    this.address = address;
    this.token = send("POST", "/api/v1/staff/sessions", "", credentials()).get("token").asText();
    this.services = new ArrayList<>();
    for (var page = 1; ; page++) {
      var list = get("/api/v1/newsroom/services?size=200&page=" + page).get("services");
      if (list.isEmpty()) break;
      list.forEach(line -> services.add(line.get("service").asText()));
    }
  }

  private static Map<String, String> credentials() {
    return Map.of("username", "freigabe", "password", RunningNewsroom.PASSWORD);
  }

  /// The ids of all services of the town, inherited ones among them.
  List<String> services() {
    return services;
  }

  /// A page and its address, which changes from one visit to the next.
  ///
  /// @param body what is sent with a POST; empty where it is read
  record Page(String name, IntFunction<String> path, IntFunction<String> body) {
    Page(String name, IntFunction<String> path) {
      this(name, path, _ -> "");
    }
  }

  /// Every page of the newsroom.
  List<Page> pages(List<String> written) {
    var list = "/api/v1/newsroom/services";
    IntFunction<String> service = visit -> list + "/" + written.get((visit * 37) % written.size());
    var pages = Stream.of(
      new Page("list", visit -> list + "?page=" + (1 + (visit % 20))),
      new Page(
        "search",
        visit -> list + "?q=" + encoded(List.of("ausweis", "müll", "hund", "an", "12").get(visit % 5))
      ),
      new Page("page", service),
      new Page("draft de", visit -> service.apply(visit) + "/drafts/de"),
      new Page("draft facts", visit -> service.apply(visit) + "/drafts/facts"),
      new Page("history", visit -> service.apply(visit) + "/history"),
      new Page("history, all", visit -> service.apply(visit) + "/history?all=true"),
      new Page("difference", visit -> service.apply(visit) + "/history/" + (8 + (visit % 6))),
      new Page("passport", visit -> service.apply(visit) + "/passport"),
      new Page("comments", visit -> service.apply(visit) + "/comments"),
      new Page("tasks", _ -> "/api/v1/newsroom/tasks"),
      new Page("gaps", _ -> "/api/v1/newsroom/gaps"),
      new Page("comparison", _ -> "/api/v1/newsroom/comparison?month=" + YearMonth.now(ZoneId.of("Europe/Berlin"))),
      new Page("training", _ -> "/api/v1/newsroom/training"),
      new Page("notices", _ -> "/api/v1/newsroom/notices"),
      new Page("links", _ -> "/api/v1/newsroom/links"),
      new Page("golden questions", _ -> "/api/v1/newsroom/golden"),
      new Page("audit", _ -> "/api/v1/newsroom/audit"),
      new Page("audit, search", _ -> "/api/v1/newsroom/audit?q=ausweis"),
      new Page("audit, nothing found", _ -> "/api/v1/newsroom/audit?q=xyz"),
      new Page(
        "preview",
        _ -> "/api/v1/newsroom/preview",
        visit -> previewed(written.get((visit * 37) % written.size()))
      ),
      new Page("language check", _ -> "/api/v1/newsroom/checks", EditorsDay::checked)
    );
    var filtered = STATES.stream().map(state -> new Page("list, " + state, _ -> list + "?state=" + state));
    return Stream.concat(pages, filtered).toList();
  }

  /// What is done on purpose and may take its time: every golden question and every phrase is asked twice, and a chain of
  /// hashes is read from its beginning.
  List<Page> acts() throws IOException, InterruptedException {
    var draft = get("/api/v1/newsroom/services?state=draft&size=1").at("/services/0/service").asText();
    return List.of(
      new Page("gate", _ -> "/api/v1/newsroom/services/" + draft + "/gate", _ -> "{\"variant\":\"de\"}"),
      new Page("audit check", _ -> "/api/v1/newsroom/audit/check")
    );
  }

  private static String previewed(String service) {
    return "{\"service\":\"" + service + "\",\"variant\":\"de\",\"medium\":\"widget\"}";
  }

  private static String checked(int visit) {
    var text = "Sie brauchen Ihren Ausweis und ein Foto. Die Gebühr wird bei der Beantragung entrichtet. ".repeat(10);
    return "{\"text\":\"" + text + visit + "\",\"variant\":\"de\"}";
  }

  /// Milliseconds of so many visits to a page, sorted.
  ///
  /// @throws IOException when it is not shown
  double[] visit(Page page, int visits) throws IOException, InterruptedException {
    var milliseconds = new double[visits];
    for (var visit = 0; visit < visits; visit++) {
      var body = page.body().apply(visit);
      var start = System.nanoTime();
      var _ = send(body.isEmpty() ? "GET" : "POST", page.path().apply(visit), token, body);
      milliseconds[visit] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(milliseconds);
    return milliseconds;
  }

  /// A citizen asks.
  void ask(String text) throws IOException, InterruptedException {
    var begun = send("POST", "/api/v1/municipalities/musterstadt/conversations", "", Map.of());
    var conversation = "/api/v1/conversations/" + begun.get("conversationId").asText();
    var message = Map.of("clientMessageId", UUID.randomUUID().toString(), "text", text);
    var _ = send("POST", conversation + "/messages", begun.get("token").asText(), message);
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    return JSON.readTree(send("GET", path, token, ""));
  }

  private JsonNode send(String method, String path, String key, Map<String, ?> body)
    throws IOException, InterruptedException {
    return JSON.readTree(send(method, path, key, JSON.writeValueAsString(body)));
  }

  private String send(String method, String path, String key, String body) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address.resolve(path)).header("Content-Type", "application/json");
    if (!key.isEmpty()) request.header("Authorization", "Bearer " + key);
    var content = body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
    var response = http.send(request.method(method, content).build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() / 100 != 2) throw new IOException(
      path + ": " + response.statusCode() + " " + response.body()
    );
    return response.body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
