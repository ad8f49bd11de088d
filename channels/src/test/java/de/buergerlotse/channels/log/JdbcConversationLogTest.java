package de.buergerlotse.channels.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.LogUnavailableException;
import de.buergerlotse.channels.RunningProduct;
import io.micronaut.jdbc.DataSourceResolver;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The log on the product's real PostgreSQL.
class JdbcConversationLogTest extends ConversationLogContract {

  private static final String UNSTORABLE = "PostgreSQL keeps no \u0000 in text";
  private final SwitchableDatabase database = new SwitchableDatabase();
  private final JdbcConversationLog log = new JdbcConversationLog(
    database,
    new AsGiven(),
    RunningProduct.shared().bean(Json.class),
    2
  );

  @Override
  ConversationLog log() {
    return log;
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void readsTheSameFromAnotherNode() {
    var begun = begin();
    var question = asked("Was kostet das?");
    var entries = log.append(append(begun, question, said("46 Euro"))).orElseThrow();
    var other = new JdbcConversationLog(database, new AsGiven(), RunningProduct.shared().bean(Json.class), 1);
    assertEquals(log.find(begun.id()), other.find(begun.id()));
    assertEquals(entries, other.listEntries(begun.id(), 1));
    assertEquals(Optional.of(entries), other.findTurn(begun.id(), question.clientMessageId().orElseThrow()));
    other.append(append(find(begun), asked("von nebenan"), said("ja")));
    assertEquals(Optional.empty(), log.append(append(find(begun), asked("zu spät"))));
    assertEquals(5, find(begun).lastSeq());
    other.close();
  }

  @Test
  void doesNotLetOneBadAppendTakeOthersAlong() throws Exception {
    var heads = new ArrayList<Conversation>();
    for (var number = 0; number < 40; number++) heads.add(begin());
    var bad = heads.get(17);
    var work = new ArrayList<Callable<Boolean>>();
    for (var head : heads) work.add(() -> isStored(append(head, asked(head == bad ? UNSTORABLE : "gut"))));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var stored = threads.invokeAll(work);
      for (var index = 0; index < heads.size(); index++) assertEquals(index != 17, stored.get(index).get());
    }
    for (var head : heads) assertEquals(head == bad ? 1 : 2, log.listEntries(head.id(), 0).size());
    assertEquals(1, find(bad).lastSeq());
    assertTrue(log.append(append(find(bad), asked("jetzt gut"))).isPresent());
  }

  @Test
  void saysWhenTheDatabaseIsAwayAndRecovers() {
    var begun = begin();
    var known = find(begun);
    database.away = true;
    var lost = append(known, asked("geht verloren"));
    assertThrows(LogUnavailableException.class, () -> log.append(lost));
    assertThrows(LogUnavailableException.class, () -> log.listEntries(begun.id(), 0));
    assertThrows(LogUnavailableException.class, () -> log.find(begun.id()));
    assertThrows(LogUnavailableException.class, () -> log.begin(append(head(), said("Guten Tag"))));
    assertThrows(LogUnavailableException.class, () -> log.erase(begun.id()));
    database.away = false;
    assertEquals(1, log.listEntries(begun.id(), 0).size());
    assertTrue(log.append(append(find(begun), asked("wieder da"))).isPresent());
  }

  @Test
  void knowsWhatWasStoredThoughTheConnectionBroke() {
    var begun = begin();
    var question = asked("Kam das an?");
    database.breaksAfterCommit = true;
    // Nobody can know; the sender will repeat it under the same id.
    assertThrows(LogUnavailableException.class, () -> log.append(append(begun, question)));
    var id = question.clientMessageId().orElseThrow();
    assertEquals(List.of(2L), seqs(log.findTurn(begun.id(), id).orElseThrow()));
    assertEquals(2, log.listEntries(begun.id(), 0).size());
  }

  private boolean isStored(Append append) {
    try {
      return log.append(append).isPresent();
    } catch (LogUnavailableException refused) {
      return false;
    }
  }

  /// Our own data source is no managed one.
  private static final class AsGiven implements DataSourceResolver {

    @Override
    public DataSource resolve(DataSource dataSource) {
      return dataSource;
    }
  }

  /// The product's database, which can be taken away.
  private static final class SwitchableDatabase implements DataSource {

    private final DataSource real = RunningProduct.shared()
      .bean(DataSourceResolver.class)
      .resolve(RunningProduct.shared().bean(DataSource.class));
    private volatile boolean away;
    private volatile boolean breaksAfterCommit;

    @Override
    public Connection getConnection() throws SQLException {
      if (away) throw new SQLTransientConnectionException("the database is away", "08001");
      var connection = real.getConnection();
      return breaksAfterCommit ? breakingOnce(connection) : connection;
    }

    /// Loses the answer to the first statement, after the database has carried it out.
    private Connection breakingOnce(Connection connection) {
      breaksAfterCommit = false;
      return proxy(Connection.class, connection, (name, result) ->
        name.equals("prepareStatement")
          ? proxy(java.sql.PreparedStatement.class, result, (call, answer) -> {
              if (call.equals("executeQuery")) throw new SQLException("the connection broke", "08006");
              return answer;
            })
          : result
      );
    }

    private interface After {
      Object then(String name, Object result) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, Object real, After after) {
      var loader = SwitchableDatabase.class.getClassLoader();
      return type.cast(
        Proxy.newProxyInstance(loader, new Class<?>[] { type }, (_, method, arguments) ->
          after.then(method.getName(), method.invoke(real, arguments))
        )
      );
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
      return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
      real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
      real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
      return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
      return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
      return real.isWrapperFor(type);
    }
  }
}
