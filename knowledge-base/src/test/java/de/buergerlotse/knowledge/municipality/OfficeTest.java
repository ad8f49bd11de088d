package de.buergerlotse.knowledge.municipality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.service.LocalizedText;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficeTest {

  @Test
  void writesItsAddressAsOnAnEnvelope() {
    assertEquals("Rathausplatz 1\n59999 Musterstadt", office(Optional.empty()).address());
  }

  @Test
  void writesItsRoomBesideTheStreet() {
    assertEquals("Rathausplatz 1, Zimmer 7\n59999 Musterstadt", office(Optional.of("Zimmer 7")).address());
  }

  private static Office office(Optional<String> room) {
    return new Office(
      "buergerbuero",
      LocalizedText.plain("Bürgerbüro"),
      "Rathausplatz 1",
      "59999",
      "Musterstadt",
      room,
      "+49 221 4710-100",
      "buergerbuero@stadt.example",
      true,
      LocalizedText.plain("Bus bis Rathaus"),
      new OpeningHours(Map.of())
    );
  }
}
