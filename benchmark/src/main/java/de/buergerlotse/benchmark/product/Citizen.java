package de.buergerlotse.benchmark.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Chats without a pause until a time is over, over the REST door; a new conversation after some questions.
///
/// @param phrases what is asked, in the order of chance
/// @param end when to stop, as [System#nanoTime()]
record Citizen(
  HttpClient http,
  URI address,
  List<String> phrases,
  int seed,
  long end
) implements Callable<Citizen.Chat> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int QUESTIONS_A_CONVERSATION = 12;

  /// @param milliseconds how long each answer took
  /// @param refusals how long each refusal took, in milliseconds, too
  record Chat(List<Double> milliseconds, List<Double> refusals) {}

  @Override
  public Chat call() throws IOException, InterruptedException {
    var random = new Random(seed);
    var times = new ArrayList<Double>();
    var refusals = new ArrayList<Double>();
    while (System.nanoTime() < end) {
      var begun = System.nanoTime();
      var conversation = post("/api/v1/municipalities/musterstadt/conversations", "", Map.of("channel", "portal"));
      if (conversation == null) {
        refusals.add(since(begun));
        continue;
      }
      for (var count = 0; count < QUESTIONS_A_CONVERSATION && System.nanoTime() < end; count++) {
        var start = System.nanoTime();
        var isAnswered = ask(conversation, phrases.get(random.nextInt(phrases.size())));
        (isAnswered ? times : refusals).add(since(start));
      }
    }
    return new Chat(times, refusals);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private boolean ask(JsonNode conversation, String text) throws IOException, InterruptedException {
    var path = "/api/v1/conversations/" + conversation.get("conversationId").asText() + "/messages";
    var message = Map.of("clientMessageId", UUID.randomUUID().toString(), "text", text);
    var answer = post(path, conversation.get("token").asText(), message);
    return answer != null && !answer.path("messages").isEmpty();
  }

  private @org.jspecify.annotations.Nullable JsonNode post(String path, String token, Map<String, String> body)
    throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address.resolve(path))
      .header("Content-Type", "application/json")
      .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
    var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    return response.statusCode() / 100 == 2 ? JSON.readTree(response.body()) : null;
  }
}
