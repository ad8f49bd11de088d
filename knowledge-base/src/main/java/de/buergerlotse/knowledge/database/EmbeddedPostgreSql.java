package de.buergerlotse.knowledge.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL server of our own: started with the product, stopped with it, its data kept in between.
public final class EmbeddedPostgreSql implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgreSql.class);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

  private final EmbeddedPostgres server;
  private final Optional<DirectoryLock> lock;

  private EmbeddedPostgreSql(EmbeddedPostgres server, Optional<DirectoryLock> lock) {
    this.server = server;
    this.lock = lock;
  }

  /// Starts a server whose data outlives it; every commit reaches the disk.
  ///
  /// A server that a killed product left behind in the same directory is stopped first.
  ///
  /// @throws IOException when the directory cannot be used, another product holds it, or the server does not come up
  public static EmbeddedPostgreSql keptIn(Path directory) throws IOException {
    Files.createDirectories(directory);
    var lock = DirectoryLock.of(directory);
    try {
      stopLeftOver(directory);
      return new EmbeddedPostgreSql(start(directory), Optional.of(lock));
    } catch (IOException | RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  private static EmbeddedPostgres start(Path directory) throws IOException {
    return EmbeddedPostgres.builder()
      .setDataDirectory(directory)
      .setCleanDataDirectory(false)
      .setServerConfig("fsync", "on")
      .setServerConfig("synchronous_commit", "on")
      .setServerConfig("full_page_writes", "on")
      .setPGStartupWait(Duration.ofSeconds(60))
      .start();
  }

  /// Starts a server in a temporary directory that is gone afterwards.
  ///
  /// @throws IOException when the server does not come up
  public static EmbeddedPostgreSql temporary() throws IOException {
    var server = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start();
    return new EmbeddedPostgreSql(server, Optional.empty());
  }

  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    server.close();
    if (lock.isPresent()) lock.get().close();
  }

  private static void stopLeftOver(Path directory) throws IOException {
    var pidFile = directory.resolve("postmaster.pid");
    var leftOver = readPid(pidFile).flatMap(ProcessHandle::of).filter(EmbeddedPostgreSql::isPostgres);
    if (leftOver.isEmpty()) {
      // No such server lives: the file is a leftover of a power cut and would only keep the next one from starting.
      Files.deleteIfExists(pidFile);
      return;
    }
    LOG.info("A PostgreSQL server of an earlier start still runs in {}; it is stopped first", directory);
    var process = leftOver.get();
    process.destroy();
    try {
      process.onExit().orTimeout(STOP_PATIENCE.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS).join();
    } catch (java.util.concurrent.CompletionException tooSlow) {
      LOG.warn("The left-over PostgreSQL server {} did not stop in time and is killed", process.pid(), tooSlow);
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  private static Optional<Long> readPid(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) return Optional.empty();
    List<String> lines = Files.readAllLines(pidFile);
    if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) return Optional.empty();
    return Optional.of(Long.parseLong(lines.getFirst().strip()));
  }

  /// Process numbers are given out again: only a program called postgres may be stopped.
  private static boolean isPostgres(ProcessHandle process) {
    return process
      .info()
      .command()
      .map(command -> command.contains("postgres"))
      .orElse(false);
  }
}
