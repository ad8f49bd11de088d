package de.buergerlotse.channels.telephone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenYesNoTest {

  @ParameterizedTest
  @ValueSource(
    strings = { "Ja", "ja bitte", "Ja, gern.", "okay", "schicken Sie mir den Link", "unter dieser Nummer", "das passt" }
  )
  void agrees(String said) {
    assertEquals(Optional.of(true), read(said));
  }

  @ParameterizedTest
  @ValueSource(
    strings = { "Nein", "nein danke", "lieber nicht", "bitte nicht", "schon gut", "unter einer anderen Nummer" }
  )
  void refuses(String said) {
    assertEquals(Optional.of(false), read(said));
  }

  @ParameterizedTest
  @ValueSource(strings = { "das", "ist es das", "die Nummer", "mir", "sehr", "Was kostet ein Reisepass?", "" })
  void whatNeitherAgreesNorRefusesIsNoConsent(String said) {
    assertEquals(Optional.empty(), read(said));
  }

  private static Optional<Boolean> read(String said) {
    return SpokenYesNo.read(new Heard(Optional.of(said), 1, "", false));
  }
}
