package de.buergerlotse.knowledge.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.example.ExampleService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicServiceTest {

  @Test
  void refusesTwoAnswersForOneAspectAndVariant() {
    var service = ExampleService.of("umzug").answer(Aspect.COST, "Nichts.").answer(Aspect.COST, "Doch etwas.");
    var refusal = assertThrows(IllegalArgumentException.class, service::build);
    assertTrue(refusal.getMessage().contains("cost in de"), refusal.getMessage());
  }

  @Test
  void takesOneAspectInTwoVariants() {
    var service = ExampleService.of("umzug")
      .answer(Aspect.COST, "Nichts.")
      .answer(Aspect.COST, Variant.EASY, "Nichts.")
      .build();
    assertEquals(Set.of(Variant.PLAIN, Variant.EASY), service.variants());
  }

  @Test
  void refusesATextThatRefersToAnUnknownFigure() {
    var service = ExampleService.of("umzug").answer(Aspect.COST, "Es kostet {cost:fehlt}.");
    assertThrows(IllegalArgumentException.class, service::build);
  }

  @Test
  void refusesATextThatListsMissingEvidence() {
    var service = ExampleService.of("umzug").answer(Aspect.DOCUMENTS, "{evidence}");
    assertThrows(IllegalArgumentException.class, service::build);
  }

  @Test
  void listsAnsweredAspectsInTheirWrittenOrder() {
    var service = ExampleService.of("umzug")
      .answer(Aspect.WHERE, "Hier.")
      .answer(Aspect.OVERVIEW, "Umziehen.")
      .answer(Aspect.COST, Variant.EASY, "Nichts.")
      .build();
    assertEquals(List.of(Aspect.OVERVIEW, Aspect.COST, Aspect.WHERE), service.aspects());
  }

  @Test
  void findsAnAnswerOnlyInItsVariant() {
    var service = ExampleService.of("umzug").answer(Aspect.COST, Variant.EASY, "Nichts.").build();
    assertEquals("Nichts.", service.findAnswer(Aspect.COST, Variant.EASY).map(Answer::text).orElseThrow());
    assertEquals(Optional.empty(), service.findAnswer(Aspect.COST, Variant.PLAIN));
    assertEquals(Optional.empty(), service.findAnswer(Aspect.WHERE, Variant.EASY));
  }

  @Test
  void refusesAnAnswerWithoutText() {
    assertThrows(IllegalArgumentException.class, () -> new Answer(Aspect.COST, Variant.PLAIN, " \n", Optional.empty()));
  }
}
