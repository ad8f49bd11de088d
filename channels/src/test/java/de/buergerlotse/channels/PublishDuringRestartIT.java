package de.buergerlotse.channels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Kills the product while twenty texts are being published: each is before the citizens or is not, never half.
class PublishDuringRestartIT {

  private static final int TEXTS = 20;
  private static final int PUBLISHED_BEFORE_KILL = 4;
  private final KillableProduct product = new KillableProduct("publish-during-restart");
  private final AtomicInteger published = new AtomicInteger();

  @BeforeEach
  void start() throws IOException {
    product.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    product.stop();
  }

  @Test
  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  void isFinishedOrRefusedNeverHalf() throws Exception {
    var services = approve();
    var told = publishUntilKilled(services);
    product.start();
    var editor = StaffClient.signIn(product.uri(), "redaktion");
    var approver = StaffClient.signIn(product.uri(), "freigabe");
    var counting = new ArrayList<String>();
    for (var service : services) {
      var state = editor.get(path(service)).json().text("state");
      assertEquals(state.equals("published"), isBeforeCitizens(service), service + " is " + state);
      if (state.equals("published")) counting.add(service);
      else assertEquals("approved", state, service);
      if (told.contains(service)) assertEquals("published", state, "what was told to be published is");
    }
    assertEquals(counting.size(), audited(approver), "every publication is in the audit, and nothing else");
    assertEquals("true", approver.get("newsroom/audit/check").json().text("intact"));
    System.out.printf(
      "kill -9 while %d texts were published: %d told, %d published, the others still approved%n",
      TEXTS,
      told.size(),
      counting.size()
    );
    for (var service : services) {
      if (!counting.contains(service)) assertEquals(200, approver.post(path(service) + "/publish", Map.of()).status());
      assertTrue(isBeforeCitizens(service), service);
    }
    assertEquals(TEXTS, audited(approver));
  }

  /// Texts of as many services, each approved by a second person.
  private List<String> approve() {
    var editor = StaffClient.signIn(product.uri(), "redaktion");
    var approver = StaffClient.signIn(product.uri(), "freigabe");
    var services = editor
      .get("newsroom/services?size=" + TEXTS)
      .json()
      .texts("services", "service");
    for (var service : services) {
      var texts = new LinkedHashMap<String, Object>();
      var now = editor.get(path(service)).json();
      for (var entry : now.at("content.answers").node().entries()) {
        texts.put(entry.getKey(), entry.getValue().coerceStringValue());
      }
      texts.put("cost", words(service));
      var saved = editor.putRaw(path(service), Json.write(Map.of("content", Map.of("answers", texts))));
      assertEquals(200, saved.status(), saved.body());
      var submitted = editor.post(path(service) + "/submit", Map.of());
      assertEquals(200, submitted.status(), submitted.body());
      assertEquals(200, approver.post(path(service) + "/approve", Map.of()).status());
    }
    return services;
  }

  /// @return whose publication was answered with yes
  private List<String> publishUntilKilled(List<String> services) throws Exception {
    var approver = StaffClient.signIn(product.uri(), "freigabe");
    try (var threads = Executors.newFixedThreadPool(4)) {
      var publishing = new ArrayList<Callable<Boolean>>();
      for (var service : services) publishing.add(() -> publish(approver, service));
      var running = publishing.stream().map(threads::submit).toList();
      while (published.get() < PUBLISHED_BEFORE_KILL) Thread.sleep(2);
      product.kill();
      var told = new ArrayList<String>();
      for (var index = 0; index < services.size(); index++) {
        if (running.get(index).get()) told.add(services.get(index));
      }
      return told;
    }
  }

  private boolean publish(StaffClient approver, String service) {
    try {
      var answer = approver.post(path(service) + "/publish", Map.of());
      if (answer.status() == 200) published.incrementAndGet();
      return answer.status() == 200;
    } catch (UncheckedIOException killed) {
      return false;
    }
  }

  private boolean isBeforeCitizens(String service) {
    var shown = new PortalClient(product.uri()).get("/api/v1/municipalities/musterstadt/services/" + service, null);
    return shown.body().contains(words(service));
  }

  private static int audited(StaffClient approver) {
    var entries = approver.get("newsroom/audit?q=draft.published").json().texts("entries", "action");
    return (int) entries
      .stream()
      .filter(action -> action.equals("draft.published"))
      .count();
  }

  private static String path(String service) {
    return "newsroom/services/" + service + "/drafts/de";
  }

  private static String words(String service) {
    return "Das kostet so viele Muscheln wie " + service.length() + " Perlen.";
  }
}
