package de.buergerlotse.channels.database;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Runs SQL statements, each on a connection and in a transaction of its own.
///
/// Parameters are UUIDs, texts, numbers, booleans, bytes, [Instant]s, days ([java.time.LocalDate]), lists of texts (as
/// `text[]`), or null.
@Singleton
public final class Database {

  private final DataSource dataSource;

  Database(DataSource managed, DataSourceResolver resolver) {
    this.dataSource = resolver.resolve(managed);
  }

  /// Reads one row where the result stands.
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// What is done in one transaction.
  public interface Work<T> {
    T run(Statements statements) throws SQLException;
  }

  /// All rows a statement gives.
  ///
  /// @throws DatabaseUnavailableException when the database cannot be asked
  public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) {
    return alone(statements -> statements.list(sql, reader, parameters));
  }

  /// The first row a statement gives.
  public <T> Optional<T> find(String sql, RowReader<T> reader, @Nullable Object... parameters) {
    return list(sql, reader, parameters).stream().findFirst();
  }

  /// @return how many rows were changed
  public int change(String sql, @Nullable Object... parameters) {
    return alone(statements -> statements.change(sql, parameters));
  }

  /// One statement is a transaction of its own without being told so: that saves asking for its end.
  private <T> T alone(Work<T> work) {
    try (var connection = dataSource.getConnection()) {
      return work.run(new Statements(connection));
    } catch (SQLException unavailable) {
      throw new DatabaseUnavailableException(unavailable);
    }
  }

  /// Several statements that happen wholly or not at all.
  public <T> T together(Work<T> work) {
    try (var connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var result = work.run(new Statements(connection));
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException failed) {
        connection.rollback();
        throw failed;
      }
    } catch (SQLException unavailable) {
      throw new DatabaseUnavailableException(unavailable);
    }
  }

  /// A statement that many callers share.
  ///
  /// @param name of the threads that write
  /// @param key work of one key never shares a statement
  public <W, R> GroupCommit<W, R> group(
    String name,
    int writers,
    Function<W, Object> key,
    GroupCommit.GroupStatement<W, R> statement
  ) {
    return new GroupCommit<>(name, writers, dataSource, key, statement);
  }

  /// Statements of one transaction.
  public static final class Statements {

    private final Connection connection;

    private Statements(Connection connection) {
      this.connection = connection;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) throws SQLException {
      try (var statement = prepare(sql, parameters); var result = statement.executeQuery()) {
        var rows = new ArrayList<T>();
        while (result.next()) rows.add(reader.read(result));
        return rows;
      }
    }

    public int change(String sql, @Nullable Object... parameters) throws SQLException {
      try (var statement = prepare(sql, parameters)) {
        return statement.executeUpdate();
      }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... parameters) throws SQLException {
      var statement = connection.prepareStatement(sql);
      for (var index = 0; index < parameters.length; index++) statement.setObject(index + 1, value(parameters[index]));
      return statement;
    }

    private @Nullable Object value(@Nullable Object parameter) throws SQLException {
      if (parameter instanceof Instant instant) return instant.atOffset(ZoneOffset.UTC);
      if (parameter instanceof List<?> texts) return connection.createArrayOf("text", texts.toArray());
      return parameter;
    }
  }
}
