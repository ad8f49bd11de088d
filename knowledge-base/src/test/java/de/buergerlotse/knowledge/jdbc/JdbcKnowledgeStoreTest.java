package de.buergerlotse.knowledge.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.exchange.KnowledgeStoreContract;
import de.buergerlotse.knowledge.service.Aspect;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The store on a real PostgreSQL; not in one transaction a test, because commits are what is tested.
@MicronautTest(transactional = false)
class JdbcKnowledgeStoreTest extends KnowledgeStoreContract {

  @Inject
  DataSource dataSource;

  @Inject
  KnowledgeStore store;

  @BeforeEach
  void empty() throws SQLException {
    try (
      var connection = DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
      var statement = connection.createStatement()
    ) {
      statement.execute("TRUNCATE municipality CASCADE");
    }
  }

  @Override
  protected KnowledgeStore store() {
    return store;
  }

  @Test
  void changesNothingWhenASaveFailsHalfWay() {
    var town = ExampleContent.town("musterstadt");
    var before = ExampleContent.content(town, ExampleService.of("umzug").answer(Aspect.COST, "Nichts.").build());
    store.save(before, "1");
    var unwritable = ExampleService.of("hund-anmelden")
      .answer(Aspect.COST, "PostgreSQL takes no \0 in a text.")
      .build();
    assertThrows(RuntimeException.class, () -> store.save(ExampleContent.content(town, unwritable), "2"));
    assertEquals(Optional.of(before), store.findPackage(town.id()));
    assertEquals(Optional.of("1"), store.findFingerprint(town.id()));
  }
}
