package de.buergerlotse.knowledge.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.pvog.PvogCursors;
import de.buergerlotse.knowledge.xzufi.ImportedObjects;
import de.buergerlotse.knowledge.xzufi.ImportedObjectsContract;
import de.buergerlotse.knowledge.xzufi.XzufiExample;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class JdbcImportedObjectsTest extends ImportedObjectsContract {

  @Inject
  DataSource dataSource;

  @Inject
  KnowledgeStore municipalities;

  @Inject
  ImportedObjects store;

  @Inject
  PvogCursors cursors;

  @BeforeEach
  void start() throws SQLException {
    try (
      var connection = DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
      var statement = connection.createStatement()
    ) {
      statement.execute("TRUNCATE municipality CASCADE");
    }
    municipalities.save(ExampleContent.content(XzufiExample.TOWN), "1");
  }

  @Override
  protected ImportedObjects store() {
    return store;
  }

  @Test
  void keepsThePlaceOfADelivery() {
    var town = XzufiExample.TOWN.id();
    assertEquals(Optional.empty(), cursors.findCursor(town));
    cursors.save(town, "a");
    cursors.save(town, "b");
    assertEquals(Optional.of("b"), cursors.findCursor(town));
  }
}
