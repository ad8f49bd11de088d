package de.buergerlotse.channels.log;

import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.LogUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes appends in groups: whatever queued up while the last commit was on its way goes with the next one.
///
/// An append waits for at most one commit more than it would alone, and many share the one flush to the disk.
final class GroupCommit implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
  private static final int LARGEST_GROUP = 256;
  /// So many wait at most; beyond it the log says that it is overloaded rather than let everybody wait.
  private static final int LONGEST_QUEUE = 10_000;

  private final DataSource dataSource;
  private final AppendStatement statement;
  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
  private final List<Thread> writers = new ArrayList<>();
  private volatile boolean open = true;

  /// @param moved completes with whether the head was still where the append was decided
  private record Waiting(Append append, CompletableFuture<Boolean> moved) {}

  GroupCommit(DataSource dataSource, AppendStatement statement, int writerCount) {
    this.dataSource = dataSource;
    this.statement = statement;
    for (var number = 1; number <= writerCount; number++) {
      writers.add(
        Thread.ofPlatform()
          .daemon()
          .name("group-commit-" + number)
          .start(this::run)
      );
    }
  }

  /// Queues an append; the future completes after the commit, or with [LogUnavailableException] when nothing was stored.
  CompletableFuture<Boolean> append(Append append) {
    var waiting = new Waiting(append, new CompletableFuture<>());
    if (!open || !queue.offer(waiting)) {
      waiting.moved.completeExceptionally(new LogUnavailableException("the log is overloaded", null));
    }
    return waiting.moved;
  }

  private void run() {
    var group = new ArrayList<Waiting>(LARGEST_GROUP);
    while (open || !queue.isEmpty()) {
      try {
        group.add(queue.take());
        queue.drainTo(group, LARGEST_GROUP - 1);
        write(group);
      } catch (InterruptedException closing) {
        if (open) throw new IllegalStateException("somebody else stopped the log's writer", closing);
      }
      group.clear();
    }
  }

  /// Two appends to one conversation cannot share a statement: the later ones make groups of their own.
  private void write(List<Waiting> group) {
    var rest = new ArrayList<>(group);
    // Whoever stopped waiting was told that nothing was stored.
    rest.removeIf(waiting -> waiting.moved.isDone());
    while (!rest.isEmpty()) {
      var conversations = new HashSet<Object>();
      var together = rest
        .stream()
        .filter(waiting -> conversations.add(waiting.append.before().id()))
        .toList();
      rest.removeAll(together);
      commit(together);
    }
  }

  private void commit(List<Waiting> together) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(true);
      var moved = statement.write(connection, together.stream().map(Waiting::append).toList());
      for (var waiting : together) waiting.moved.complete(moved.contains(waiting.append.before().id()));
    } catch (SQLException | RuntimeException failed) {
      retryApart(together, failed);
    }
  }

  /// One bad append must not take the others with it: after a failure each is tried alone, unless the database is away.
  private void retryApart(List<Waiting> together, Exception failed) {
    if (together.size() > 1 && !(failed instanceof SQLTransientConnectionException)) {
      LOG.warn("A group of {} appends failed, each is tried alone: {}", together.size(), failed.toString());
      for (var waiting : together) commit(List.of(waiting));
      return;
    }
    for (var waiting : together) {
      waiting.moved.completeExceptionally(new LogUnavailableException("nothing was stored", failed));
    }
  }

  @Override
  public void close() {
    open = false;
    for (var writer : writers) writer.interrupt();
  }
}
