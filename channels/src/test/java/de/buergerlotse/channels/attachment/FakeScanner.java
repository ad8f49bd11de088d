package de.buergerlotse.channels.attachment;

import java.nio.charset.StandardCharsets;

/// A scanner in memory that knows one virus.
final class FakeScanner implements VirusScanner {

  static boolean isInfected(byte[] content) {
    var text = new String(content, StandardCharsets.UTF_8);
    return text.contains(VirusScannerContract.VIRUS);
  }

  @Override
  public Finding scan(byte[] content) {
    return isInfected(content) ? new Finding.Infected(VirusScannerContract.SIGNATURE) : new Finding.Clean();
  }
}
