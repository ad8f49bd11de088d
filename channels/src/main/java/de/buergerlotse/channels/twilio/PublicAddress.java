package de.buergerlotse.channels.twilio;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.net.URI;

/// The address under which providers reach this installation, `BUERGERLOTSE_PUBLIC_URL`.
@Singleton
public final class PublicAddress {

  private final String given;
  private final BeanProvider<EmbeddedServer> server;

  PublicAddress(@Value("${public-url:}") String given, BeanProvider<EmbeddedServer> server) {
    this.given = given.strip().replaceFirst("/+$", "");
    this.server = server;
  }

  /// The full public address of a path with its query, as a provider called it.
  public String of(URI request) {
    var query = request.getRawQuery();
    return of(request.getRawPath()) + (query == null ? "" : "?" + query);
  }

  /// The full public address of a path.
  ///
  /// @param path with a slash at its beginning
  public String of(String path) {
    return (given.isEmpty() ? "http://127.0.0.1:" + server.get().getPort() : given) + path;
  }
}
