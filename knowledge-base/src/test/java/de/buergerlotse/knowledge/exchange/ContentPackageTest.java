package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.service.Appointment;
import de.buergerlotse.knowledge.service.PublicService;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentPackageTest {

  @Test
  void refusesTwoServicesOfOneId() {
    var service = ExampleService.of("umzug").build();
    complains("umzug", service, service);
  }

  @Test
  void refusesAServiceWithoutItsOffice() {
    var town = ExampleContent.town("stadt");
    var service = ExampleService.of("umzug").office("fundamt").build();
    assertThrows(IllegalArgumentException.class, () ->
      new ContentPackage(town, List.of(), List.of(service), List.of())
    );
  }

  @Test
  void refusesABookingPageOnAForeignHost() {
    complains("boese.example", ExampleService.of("umzug").appointment(booking("https://boese.example/")).build());
  }

  @Test
  void refusesAHostThatOnlyEndsLikeOneOfItsOwn() {
    var lookalike = booking("https://boese-" + ExampleContent.HOST + "/");
    complains("boese-", ExampleService.of("umzug").appointment(lookalike).build());
  }

  @Test
  void takesABookingPageOnItsOwnHost() {
    var service = ExampleService.of("umzug")
      .appointment(booking("https://" + ExampleContent.HOST + "/"))
      .build();
    assertDoesNotThrow(() -> ExampleContent.content(ExampleContent.town("stadt"), service));
  }

  @Test
  void takesALawOnAnyHost() {
    var service = ExampleService.of("umzug").law("BMG", "https://www.gesetze-im-internet.de/bmg/").build();
    assertDoesNotThrow(() -> ExampleContent.content(ExampleContent.town("stadt"), service));
  }

  private static Appointment booking(String url) {
    return new Appointment(URI.create(url), false);
  }

  private static void complains(String word, PublicService... services) {
    var town = ExampleContent.town("stadt");
    var complaint = assertThrows(IllegalArgumentException.class, () -> ExampleContent.content(town, services));
    assertTrue(complaint.getMessage().contains(word), complaint.getMessage());
  }
}
