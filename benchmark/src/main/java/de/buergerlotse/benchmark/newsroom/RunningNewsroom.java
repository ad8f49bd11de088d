package de.buergerlotse.benchmark.newsroom;

import de.buergerlotse.benchmark.Setting;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.exchange.ImportedPackages;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.exchange.PackageImport;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The product with a large town in it, listening on a free port, on a PostgreSQL of its own.
final class RunningNewsroom implements AutoCloseable {

  static final MunicipalityId TOWN = new MunicipalityId("musterstadt");
  static final String PASSWORD = "ein Satz nur zum Messen";
  private final EmbeddedServer server;
  private final Path directory;

  private RunningNewsroom(EmbeddedServer server, Path directory) {
    this.server = server;
    this.directory = directory;
  }

  /// @param services how many the town offers by itself
  /// @param saves how many revisions each page has
  static RunningNewsroom open(Setting setting, int services, int saves) throws IOException {
    var directory = setting.workplace().resolve("newsroom-database");
    remove(directory);
    fill(setting, directory, services, saves);
    var properties = properties(directory);
    properties.put("micronaut.server.port", -1);
    properties.put("staff.demonstration-password", PASSWORD);
    properties.put("limits.enabled", false);
    properties.put("links.enabled", false);
    properties.put("questions.quiet", "1s");
    properties.put("questions.every", "1s");
    properties.put("understanding.models", setting.workplace().resolve("newsroom-models").toString());
    setting.progress("the product starts");
    return new RunningNewsroom(ApplicationContext.run(EmbeddedServer.class, properties), directory);
  }

  private static Map<String, Object> properties(Path directory) {
    var properties = new HashMap<String, Object>();
    properties.put("embedded-database.directory", directory.toString());
    return properties;
  }

  private static void fill(Setting setting, Path directory, int services, int saves) {
    setting.progress(services + " services and " + services * saves + " revisions are written");
    // As on the command line: the service itself is not there yet.
    var context = ApplicationContext.builder().environments("command").properties(properties(directory));
    try (var product = context.start()) {
      var store = product.getBean(KnowledgeStore.class);
      product.getBean(ShippedContent.class).install(store);
      var town = LargeTown.of(store.findPackage(TOWN).orElseThrow(), services);
      var clock = product.getBean(Clock.class);
      var _ = new PackageImport(store, product.getBean(ImportedPackages.class), clock).publish(town, "Messung");
      write(town, new PageStory(product.getBean(RevisionStore.class), TOWN, clock.instant()), saves);
    }
  }

  private static void write(ContentPackage town, PageStory story, int saves) {
    var phrases = town
      .phrases()
      .stream()
      .collect(Collectors.toMap(words -> words.service(), words -> words));
    var place = 0;
    for (var service : town.services()) {
      story.write(service, phrases.getOrDefault(service.id(), ServicePhrases.none(service.id())), place++, saves);
    }
  }

  boolean isReady() {
    return server.getApplicationContext().getBean(Bots.class).areReady();
  }

  /// The services on whose pages something was written.
  List<String> listWritten() {
    return server
      .getApplicationContext()
      .getBean(Database.class)
      .list(
        "SELECT service FROM editorial_service WHERE municipality = ? ORDER BY 1",
        row -> row.getString(1),
        TOWN.value()
      );
  }

  URI uri() {
    return server.getURI();
  }

  /// A row of the simplest kind, read by its key as the pages read theirs.
  void readBare(String service, int number) {
    var row = server
      .getApplicationContext()
      .getBean(Database.class)
      .find(
        "SELECT content FROM revision WHERE municipality = ? AND service = ? AND number = ?",
        read -> read.getString(1),
        TOWN.value(),
        service,
        number
      );
    if (row.isEmpty()) throw new IllegalStateException("there is no revision " + number + " of " + service);
  }

  /// The figures that tell whether the town has the size that is promised.
  long count(String table) {
    return server
      .getApplicationContext()
      .getBean(Database.class)
      .find("SELECT count(*) FROM " + table, row -> row.getLong(1))
      .orElseThrow();
  }

  private static void remove(Path directory) throws IOException {
    if (!Files.exists(directory)) return;
    List<Path> files;
    try (var found = Files.walk(directory)) {
      files = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (var file : files) Files.delete(file);
    Files.deleteIfExists(directory.resolveSibling(directory.getFileName() + ".lock"));
  }

  @Override
  public void close() throws IOException {
    server.getApplicationContext().close();
    remove(directory);
  }
}
