package de.buergerlotse.benchmark.desk;

import com.zaxxer.hikari.HikariDataSource;
import de.buergerlotse.benchmark.Setting;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.desk.ClaimedChat;
import de.buergerlotse.channels.desk.DeskQueue;
import de.buergerlotse.channels.desk.WaitingChat;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// The desk of the product with a database of its own, without its doors.
final class Desk implements AutoCloseable {

  private static final MunicipalityId TOWN = new MunicipalityId("musterstadt");
  private final ApplicationContext product;
  private final DeskQueue queue;
  private final HikariDataSource pool;

  private Desk(ApplicationContext product) {
    this.product = product;
    this.queue = product.getBean(DeskQueue.class);
    this.pool = (HikariDataSource) product
      .getBean(io.micronaut.jdbc.DataSourceResolver.class)
      .resolve(product.getBean(javax.sql.DataSource.class));
  }

  static Desk open(Setting setting) {
    setting.progress("the product starts without its doors");
    return new Desk(ApplicationContext.run(Map.of("embedded-database.directory", "")));
  }

  String host() {
    return address().getHost();
  }

  int port() {
    return address().getPort();
  }

  String database() {
    return address().getPath().substring(1);
  }

  String user() {
    return Optional.ofNullable(pool.getUsername()).orElse("postgres");
  }

  String password() {
    return Optional.ofNullable(pool.getPassword()).orElse("");
  }

  int connections() {
    return pool.getMaximumPoolSize();
  }

  private URI address() {
    return URI.create(pool.getJdbcUrl().substring("jdbc:".length()));
  }

  void fill(int chats) {
    for (var chat = 0; chat < chats; chat++) queue.enter(
      new WaitingChat(
        ConversationId.random(),
        TOWN,
        WaitingChat.GENERAL,
        Variant.PLAIN,
        "webchat",
        WaitingChat.Priority.NORMAL,
        Instant.now(),
        Optional.empty(),
        Optional.empty(),
        "Ich möchte mit einem Menschen sprechen"
      )
    );
  }

  /// @param doubles chats that were given out twice in one epoch
  record Rush(int claims, int doubles, double perSecond) {}

  Rush claim(int agents, int claims) throws InterruptedException {
    var left = new AtomicInteger(claims);
    var doubles = new AtomicInteger();
    var seen = ConcurrentHashMap.<String>newKeySet();
    List<Callable<Void>> work = new ArrayList<>();
    for (var number = 0; number < agents; number++) {
      var agent = new StaffMember(UUID.randomUUID(), "a" + number, "Agent " + number, TOWN, Set.of(StaffRole.AGENT));
      work.add(() -> {
        while (left.getAndDecrement() > 0) {
          var chat = queue.claimNext(agent);
          if (chat.isPresent() && !seen.add(key(chat.get()))) doubles.incrementAndGet();
          chat.ifPresent(claimed -> queue.putBack(claimed, WaitingChat.GENERAL, Optional.empty()));
        }
        return null;
      });
    }
    var start = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(work)) done.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("an agent lost the desk", failed.getCause());
    }
    return new Rush(seen.size(), doubles.get(), (seen.size() * 1e9) / (System.nanoTime() - start));
  }

  private static String key(ClaimedChat chat) {
    return chat.conversation() + ":" + chat.epoch();
  }

  @Override
  public void close() {
    product.close();
  }
}
