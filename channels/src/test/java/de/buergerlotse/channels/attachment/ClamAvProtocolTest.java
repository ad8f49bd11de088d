package de.buergerlotse.channels.attachment;

import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.channels.attachment.VirusScanner.ScannerUnavailableException;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our client against a server that speaks clamd's protocol.
class ClamAvProtocolTest extends VirusScannerContract {

  private final FakeClamd clamd = FakeClamd.knowingTheVirus();

  @Override
  VirusScanner scanner() {
    return new ClamAvScanner("127.0.0.1", clamd.port());
  }

  @AfterEach
  void stop() throws IOException {
    clamd.close();
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "INSTREAM size limit exceeded. ERROR",
      "stream: Can't allocate memory ERROR",
      "",
      "stream: OK\nstream: OK",
      "UNKNOWN COMMAND",
    }
  )
  void takesNoUnclearAnswerForClean(String answer) throws IOException {
    try (var unclear = new FakeClamd(_ -> answer)) {
      var scanner = new ClamAvScanner("127.0.0.1", unclear.port());
      assertThrows(ScannerUnavailableException.class, () -> scanner.scan(new byte[10]));
    }
  }

  @Test
  void saysWhenNobodyIsThere() throws IOException {
    var port = clamd.port();
    clamd.close();
    var scanner = new ClamAvScanner("127.0.0.1", port);
    assertThrows(ScannerUnavailableException.class, () -> scanner.scan(new byte[10]));
  }

  @Test
  void saysWhenTheServerIsNotKnown() {
    var scanner = new ClamAvScanner("clamd.invalid", 3310);
    assertThrows(ScannerUnavailableException.class, () -> scanner.scan(new byte[10]));
  }
}
