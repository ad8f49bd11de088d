package de.buergerlotse.channels.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// What every virus scanner does.
abstract class VirusScannerContract {

  /// A text that nobody calls a virus but a scanner under test.
  static final String VIRUS = "Diese Zeile gilt nur in den Tests des Bürgerlotsen als Virus.";
  static final String SIGNATURE = "Buergerlotse.Test.Virus";

  abstract VirusScanner scanner();

  @Test
  void findsNothingInHarmlessContent() {
    assertEquals(new VirusScanner.Finding.Clean(), scanner().scan("Guten Tag".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void findsAVirusAndNamesIt() {
    var finding = scanner().scan(VIRUS.getBytes(StandardCharsets.UTF_8));
    var infected = assertInstanceOf(VirusScanner.Finding.Infected.class, finding);
    assertEquals(SIGNATURE, infected.signature().replace(".UNOFFICIAL", ""));
  }

  @Test
  void findsAVirusFarWithinALargeContent() {
    var content = new byte[5 * 1024 * 1024];
    Arrays.fill(content, (byte) 'a');
    var virus = VIRUS.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(virus, 0, content, 3 * 1024 * 1024 + 17, virus.length);
    assertInstanceOf(VirusScanner.Finding.Infected.class, scanner().scan(content));
  }

  @Test
  void scansOneContentAfterTheOther() {
    findsAVirusAndNamesIt();
    findsNothingInHarmlessContent();
    findsNothingInHarmlessContent();
  }

  @Test
  void findsNothingInNothing() {
    assertEquals(new VirusScanner.Finding.Clean(), scanner().scan(new byte[0]));
  }
}
