package de.buergerlotse.channels.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does the work of many callers in one statement: whatever queued up while the last commit was on its way goes with the
/// next one.
///
/// Work waits for at most one commit more than it would alone, and many share the one round trip and the one flush to the
/// disk.
///
/// @param <W> what is to be done
/// @param <R> what came of it
public final class GroupCommit<W, R> implements AutoCloseable {

  /// One statement for the work of many.
  public interface GroupStatement<W, R> {
    /// @return what came of each, in the same order
    List<R> run(Connection connection, List<W> together) throws SQLException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LARGEST_GROUP = 256;
  /// So many wait at most; beyond it callers are told that it is too much rather than let everybody wait.
  private static final int LONGEST_QUEUE = 10_000;

  private final DataSource dataSource;
  private final GroupStatement<W, R> statement;
  private final Function<W, Object> key;
  private final BlockingQueue<Waiting<W, R>> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
  private final List<Thread> writers = new ArrayList<>();
  private volatile boolean open = true;

  private record Waiting<W, R>(W work, CompletableFuture<R> done) {}

  /// @param name of the threads that write
  /// @param key work of one key never shares a statement, for the later work builds on the earlier
  public GroupCommit(
    String name,
    int writerCount,
    DataSource dataSource,
    Function<W, Object> key,
    GroupStatement<W, R> statement
  ) {
    this.dataSource = dataSource;
    this.key = key;
    this.statement = statement;
    for (var number = 1; number <= writerCount; number++) {
      writers.add(
        Thread.ofPlatform()
          .daemon()
          .name(name + "-" + number)
          .start(this::run)
      );
    }
  }

  /// Returns after the commit.
  ///
  /// @throws DatabaseUnavailableException when nothing was stored
  public R write(W work) {
    var waiting = new Waiting<>(work, new CompletableFuture<R>());
    if (!open || !queue.offer(waiting)) throw new DatabaseUnavailableException("too much waits to be stored", null);
    try {
      return waiting.done.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw new DatabaseUnavailableException("nothing was stored", failed.getCause());
    } catch (TimeoutException slow) {
      waiting.done.cancel(false);
      throw new DatabaseUnavailableException("the database is too slow", slow);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailableException("the writing is being ended", interrupted);
    }
  }

  private void run() {
    var group = new ArrayList<Waiting<W, R>>(LARGEST_GROUP);
    while (open || !queue.isEmpty()) {
      try {
        group.add(queue.take());
        queue.drainTo(group, LARGEST_GROUP - 1);
        write(group);
      } catch (InterruptedException closing) {
        if (open) throw new IllegalStateException("somebody else stopped the writer", closing);
      }
      group.clear();
    }
  }

  /// Work of one key makes groups of its own.
  private void write(List<Waiting<W, R>> group) {
    var rest = new ArrayList<>(group);
    // Whoever stopped waiting was told that nothing was stored.
    rest.removeIf(waiting -> waiting.done.isDone());
    while (!rest.isEmpty()) {
      var keys = new HashSet<Object>();
      var together = rest
        .stream()
        .filter(waiting -> keys.add(key.apply(waiting.work)))
        .toList();
      rest.removeAll(together);
      commit(together);
    }
  }

  private void commit(List<Waiting<W, R>> together) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(true);
      var results = statement.run(connection, together.stream().map(Waiting::work).toList());
      for (var place = 0; place < together.size(); place++) together.get(place).done.complete(results.get(place));
    } catch (SQLException | RuntimeException failed) {
      retryApart(together, failed);
    }
  }

  /// Bad work must not take the other with it: after a failure each is tried alone, unless the database is away.
  private void retryApart(List<Waiting<W, R>> together, Exception failed) {
    if (together.size() > 1 && !(failed instanceof SQLTransientConnectionException)) {
      LOG.warn("A group of {} failed, each is tried alone: {}", together.size(), failed.toString());
      for (var waiting : together) commit(List.of(waiting));
      return;
    }
    for (var waiting : together) waiting.done.completeExceptionally(failed);
  }

  @Override
  public void close() {
    open = false;
    for (var writer : writers) writer.interrupt();
  }
}
