package de.buergerlotse.knowledge.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanInitializedEventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Starts the embedded PostgreSQL when no other one is named, and points the data source at it before the pool is made.
@Factory
@Requires(missingProperty = "datasources.default.url")
final class EmbeddedDatabaseFactory {

  /// @param directory where the data are kept; without it they are temporary
  @Singleton
  @Bean(preDestroy = "close")
  EmbeddedPostgreSql embeddedPostgreSql(@Value("${embedded-database.directory:}") @Nullable String directory)
    throws IOException {
    return directory == null || directory.isBlank()
      ? EmbeddedPostgreSql.temporary()
      : EmbeddedPostgreSql.keptIn(Path.of(directory).toAbsolutePath());
  }

  @Singleton
  BeanInitializedEventListener<DatasourceConfiguration> pointAtEmbedded(EmbeddedPostgreSql server) {
    return event -> {
      var configuration = event.getBean();
      configuration.setUrl(server.url());
      configuration.setUsername("postgres");
      configuration.setPassword("postgres");
      return configuration;
    };
  }
}
