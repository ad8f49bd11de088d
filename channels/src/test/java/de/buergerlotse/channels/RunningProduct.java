package de.buergerlotse.channels;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.twilio.TwilioForm;
import de.buergerlotse.channels.twilio.TwilioStub;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpStatus;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The whole product, listening on a free port, with a real PostgreSQL of its own that goes when it goes.
///
/// Training takes seconds, so the tests of one JVM share one product wherever they need no other configuration.
public final class RunningProduct implements AutoCloseable {

  /// Where trained models are kept between the runs of tests.
  static final Path MODELS = Path.of("target", "models").toAbsolutePath();

  /// Of all demonstration staff.
  public static final String STAFF_PASSWORD = "ein Satz nur für Tests";

  /// By which Twilio's requests are signed.
  public static final String TWILIO_TOKEN = TwilioStub.TOKEN;

  /// The secret parts of the addresses for switchboards.
  public static final String CTI_TOKEN = "cti-token-only-for-tests";
  public static final String SIPGATE_TOKEN = "sipgate-token-only-for-tests";

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final class Shared {

    private static final TwilioStub TWILIO = new TwilioStub();
    private static final RunningProduct PRODUCT = start(
      Map.of(
        "limits.enabled",
        false,
        "twilio.account-sid",
        TwilioStub.ACCOUNT,
        "twilio.api",
        TWILIO.uri().toString(),
        "twilio.numbers",
        "+4915100000001=musterstadt",
        "delivery.every",
        "100ms"
      )
    ).awaitReady();

    static {
      Runtime.getRuntime().addShutdownHook(
        new Thread(() -> {
          PRODUCT.close();
          TWILIO.close();
        })
      );
    }
  }

  private final EmbeddedServer server;

  private RunningProduct(EmbeddedServer server) {
    this.server = server;
  }

  /// The one that all tests share: ready, with rate limits off.
  public static RunningProduct shared() {
    return Shared.PRODUCT;
  }

  /// The text messages that the shared one sent to a number, each once it has left.
  public static List<TwilioForm> textsTo(String number) {
    return Shared.TWILIO.takenFor(number);
  }

  /// Starts another one; it listens, but is not ready yet.
  public static RunningProduct start(Map<String, Object> properties) {
    var all = new HashMap<String, Object>(properties);
    all.put("micronaut.server.port", -1);
    // No directory: the database is temporary.
    all.put("embedded-database.directory", "");
    all.put("staff.demonstration-password", STAFF_PASSWORD);
    all.putIfAbsent("twilio.auth-token", TWILIO_TOKEN);
    all.putIfAbsent("telephone.cti-tokens", CTI_TOKEN + "=musterstadt");
    all.putIfAbsent("telephone.sipgate-tokens", SIPGATE_TOKEN + "=musterstadt");
    // What was trained is kept, by a name that stands for what it was trained from.
    all.put("understanding.models", MODELS.toString());
    return new RunningProduct(ApplicationContext.run(EmbeddedServer.class, all, "test"));
  }

  /// Another node on the same database; it listens, but is not ready yet.
  public RunningProduct startBeside() {
    return startBeside(Map.of());
  }

  /// The same with further properties.
  public RunningProduct startBeside(Map<String, Object> properties) {
    var database = bean(DatasourceConfiguration.class);
    var all = new HashMap<String, Object>(properties);
    all.putIfAbsent("limits.enabled", false);
    all.put("datasources.default.url", database.getUrl());
    all.put("datasources.default.username", database.getUsername());
    all.put("datasources.default.password", database.getPassword());
    all.put("datasources.default.maximum-pool-size", 4);
    return start(all);
  }

  /// Waits until questions can be answered.
  public RunningProduct awaitReady() {
    awaitReady(uri());
    return this;
  }

  /// Waits until the product at an address can answer questions.
  public static void awaitReady(URI uri) {
    var portal = new PortalClient(uri);
    var giveUp = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(giveUp)) {
      if (isUp(portal)) return;
      try {
        Thread.sleep(100);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
    throw new IllegalStateException("the product did not become ready within " + PATIENCE);
  }

  private static boolean isUp(PortalClient portal) {
    try {
      return portal.get("/health", null).status() == HttpStatus.OK.getCode();
    } catch (java.io.UncheckedIOException notListening) {
      return false;
    }
  }

  public URI uri() {
    return server.getURI();
  }

  public PortalClient portal() {
    return new PortalClient(uri());
  }

  /// A part of the running product.
  public <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  /// Nobody waits at the desk any more and no agent has a chat: for tests that share the product with others.
  public void clearDesk() {
    bean(Database.class).change(
      "UPDATE desk_chat SET state = 'ended', epoch = epoch + 1, agent = NULL, lease_until = NULL WHERE state <> 'ended'"
    );
  }

  @Override
  public void close() {
    server.getApplicationContext().close();
  }
}
