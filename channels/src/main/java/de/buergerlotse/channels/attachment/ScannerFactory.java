package de.buergerlotse.channels.attachment;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/// Takes the virus scanner that the operator has set up.
@Factory
final class ScannerFactory {

  /// @param host of clamd; empty when there is none
  @Singleton
  VirusScanner virusScanner(
    @Value("${virus-scanner.host:}") String host,
    @Value("${virus-scanner.port:3310}") int port
  ) {
    return host.isBlank() ? new NoScanner() : new ClamAvScanner(host.strip(), port);
  }
}
