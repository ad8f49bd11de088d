package de.buergerlotse.knowledge.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.OnlineService.FormSystem;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  private static final URI INSECURE = URI.create("http://stadt.example");

  @ParameterizedTest
  @ValueSource(
    strings = {
      "http://stadt.example",
      "ftp://stadt.example",
      "javascript:alert(1)",
      "https:stadt.example",
      "//stadt.example",
      "/antrag",
      "https://amt@stadt.example",
      "https://stadt.example@boese.example/",
      "https://user:geheim@stadt.example",
    }
  )
  void refusesALinkUnfitForCitizens(String url) {
    assertThrows(IllegalArgumentException.class, () -> WebAddress.requireHttps(URI.create(url)));
  }

  @Test
  void takesADeepLink() {
    assertDoesNotThrow(() -> WebAddress.requireHttps(URI.create("https://stadt.example:8443/antrag?id=1#start")));
  }

  @Test
  void guardsLegalResources() {
    assertThrows(IllegalArgumentException.class, () -> new LegalResource("Gesetz", INSECURE));
  }

  @Test
  void guardsAppointments() {
    assertThrows(IllegalArgumentException.class, () -> new Appointment(INSECURE, true));
  }

  @Test
  void guardsOnlineServices() {
    var title = LocalizedText.plain("Antrag");
    assertThrows(IllegalArgumentException.class, () ->
      new OnlineService(title, INSECURE, FormSystem.PLAIN, EidLevel.NONE)
    );
  }
}
