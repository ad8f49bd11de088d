package de.buergerlotse.channels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.channels.history.AgentAtWork;
import de.buergerlotse.channels.history.CitizenAtWork;
import de.buergerlotse.channels.history.History;
import de.buergerlotse.channels.history.HistoryCheck;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 100 citizens and 10 agents at work while the product is killed again and again: nothing acknowledged is lost or doubled,
/// all see the same order, and never two agents have one chat.
///
/// The build kills once; `-Dhistory.kills=20` kills as often as one likes.
class DeskHistoryIT {

  private static final int KILLS = Integer.getInteger("history.kills", 1);
  private static final int CITIZENS = 100;
  private static final List<String> AGENTS = IntStream.rangeClosed(1, 10)
    .mapToObj(number -> "agent-" + number)
    .toList();
  private static final long LOAD_SECONDS = 4;

  private final KillableProduct product = new KillableProduct("desk-history");
  private final History history = new History();

  @BeforeEach
  void start() throws Exception {
    product.start();
    var operator = StaffClient.signIn(product.uri(), "betrieb");
    for (var agent : AGENTS) {
      var account = Map.of(
        "username",
        agent,
        "name",
        name(agent),
        "roles",
        List.of("agent"),
        "password",
        RunningProduct.STAFF_PASSWORD
      );
      assertEquals(201, operator.post("staff/accounts", account).status());
    }
    var portal = new PortalClient(product.uri());
    for (var number = 0; number < CITIZENS; number++) history.add(portal.begin());
  }

  @AfterEach
  void stop() throws Exception {
    product.stop();
  }

  @Test
  void keepsItsWordsThroughEveryKill() throws Exception {
    for (var kill = 1; kill <= KILLS; kill++) {
      work();
      product.start();
      HistoryCheck.check(history, product.uri());
    }
    System.out.printf(
      "%d kills under load: %d messages acknowledged, %d claims, all invariants hold%n",
      KILLS,
      history.promises(),
      history.claims().size()
    );
  }

  /// Everybody works for a while, at least until some chats were claimed, then the product is killed under them.
  private void work() throws Exception {
    var claims = history.claims().size();
    var agents = AGENTS.stream()
      .map(agent -> new AgentAtWork(StaffClient.signIn(product.uri(), agent), name(agent), history, AGENTS))
      .toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var story : history.stories()) threads.submit(new CitizenAtWork(product.uri(), story));
      for (var agent : agents) threads.submit(agent);
      try {
        TimeUnit.SECONDS.sleep(LOAD_SECONDS);
        Eventually.get(() -> history.claims().size(), now -> now > claims + 1);
      } finally {
        product.kill();
        threads.shutdownNow();
      }
    }
  }

  private static String name(String agent) {
    return "Kollegin " + agent.substring("agent-".length());
  }
}
