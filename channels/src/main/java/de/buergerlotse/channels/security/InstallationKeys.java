package de.buergerlotse.channels.security;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Secrets of this installation: made once, kept in the database, the same on every node.
@Singleton
final class InstallationKeys {

  private static final int BYTES = 32;
  private final DataSource dataSource;

  InstallationKeys(DataSource dataSource, DataSourceResolver resolver) {
    this.dataSource = resolver.resolve(dataSource);
  }

  /// The key of a name; the first node that asks makes it.
  byte[] get(String name) {
    var fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    try (
      var connection = dataSource.getConnection();
      var insert = connection.prepareStatement("INSERT INTO installation_key VALUES (?, ?) ON CONFLICT DO NOTHING");
      var select = connection.prepareStatement("SELECT key FROM installation_key WHERE name = ?")
    ) {
      insert.setString(1, name);
      insert.setBytes(2, fresh);
      insert.executeUpdate();
      select.setString(1, name);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getBytes(1);
      }
    } catch (SQLException unavailable) {
      throw new IllegalStateException("the installation's key " + name + " cannot be had", unavailable);
    }
  }
}
