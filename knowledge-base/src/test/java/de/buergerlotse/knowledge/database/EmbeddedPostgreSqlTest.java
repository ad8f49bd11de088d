package de.buergerlotse.knowledge.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Starts are slow, so all tests share one directory; each leaves a running server with the note in it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgreSqlTest {

  @TempDir
  private static Path directory;

  private EmbeddedPostgreSql server;

  @BeforeAll
  void writeANote() throws IOException, SQLException {
    server = EmbeddedPostgreSql.keptIn(directory);
    try (var connection = DriverManager.getConnection(server.url()); var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE note (text text)");
      statement.execute("INSERT INTO note VALUES ('kept')");
    }
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = { "fsync", "synchronous_commit", "full_page_writes" })
  void bringsEveryCommitToTheDisk(String setting) throws SQLException {
    assertEquals("on", ask("SHOW " + setting));
  }

  @Test
  void keepsItsDataBetweenStarts() throws IOException, SQLException {
    server.close();
    start();
    assertEquals("kept", ask("SELECT text FROM note"));
  }

  @Test
  void stopsAServerThatAKilledProductLeftBehind() throws IOException, InterruptedException, SQLException {
    server.close();
    KilledProduct.leaveServerIn(directory);
    var leftOver = ProcessHandle.of(serverProcess()).orElseThrow();
    assertTrue(leftOver.isAlive());
    start();
    assertFalse(leftOver.isAlive());
    assertEquals("kept", ask("SELECT text FROM note"));
  }

  @Test
  void startsDespiteThePidFileOfADeadProcess() throws IOException, InterruptedException, SQLException {
    server.close();
    var dead = new ProcessBuilder("true").start();
    dead.waitFor();
    writePidFile(dead.pid());
    start();
    assertEquals("kept", ask("SELECT text FROM note"));
  }

  @Test
  void sparesAnotherProgramThatHasTheNumberNow() throws IOException, SQLException {
    server.close();
    var other = new ProcessBuilder("sleep", "300").start();
    try {
      writePidFile(other.pid());
      start();
      assertEquals("kept", ask("SELECT text FROM note"));
      assertTrue(other.isAlive());
    } finally {
      other.destroyForcibly();
    }
  }

  private void start() throws IOException {
    server = EmbeddedPostgreSql.keptIn(directory);
  }

  private String ask(String query) throws SQLException {
    try (
      var connection = DriverManager.getConnection(server.url());
      var answer = connection.createStatement().executeQuery(query)
    ) {
      assertTrue(answer.next());
      return answer.getString(1);
    }
  }

  private static long serverProcess() throws IOException {
    return Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
  }

  /// What a server leaves behind that lost its power: its number, directory, start and port.
  private static void writePidFile(long pid) throws IOException {
    Files.writeString(pidFile(), pid + "\n" + directory + "\n1700000000\n5432\n\nlocalhost\n");
  }

  private static Path pidFile() {
    return directory.resolve("postmaster.pid");
  }
}
