package de.buergerlotse.knowledge.jdbc;

import de.buergerlotse.knowledge.exchange.ImportedPackages;
import de.buergerlotse.knowledge.exchange.ImportedPackagesContract;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/// The imported packages on a real PostgreSQL.
@MicronautTest(transactional = false)
class JdbcImportedPackagesTest extends ImportedPackagesContract {

  @Inject
  DataSource dataSource;

  @Inject
  ImportedPackages store;

  @BeforeEach
  void empty() throws SQLException {
    try (
      var connection = DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
      var statement = connection.createStatement()
    ) {
      statement.execute("TRUNCATE imported_package");
    }
  }

  @Override
  protected ImportedPackages store() {
    return store;
  }
}
