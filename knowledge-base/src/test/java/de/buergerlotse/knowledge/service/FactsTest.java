package de.buergerlotse.knowledge.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.example.ExampleService;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {

  @Test
  void findsAFigureByItsId() {
    var facts = ExampleService.of("pass").fee("jung", "37.50").fee("alt", "70").facts();
    assertEquals("Gebühr alt", facts.findCost("alt").orElseThrow().name().plain());
    assertEquals(Optional.empty(), facts.findCost("neu"));
  }

  @Test
  void refusesTwoCostsOfOneId() {
    var service = ExampleService.of("pass").fee("jung", "37.50").fee("jung", "70");
    var refusal = assertThrows(IllegalArgumentException.class, service::facts);
    assertTrue(refusal.getMessage().contains("jung"), refusal.getMessage());
  }

  @Test
  void refusesTwoDeadlinesOfOneId() {
    var service = ExampleService.of("pass").deadline("frist", "P1W").deadline("frist", "P2W");
    assertThrows(IllegalArgumentException.class, service::facts);
  }

  @Test
  void refusesTwoDurationsOfOneId() {
    var service = ExampleService.of("pass").duration("dauer", "P1W").duration("dauer", "P2W");
    assertThrows(IllegalArgumentException.class, service::facts);
  }

  @Test
  void refusesTwoEvidencesOfOneId() {
    var service = ExampleService.of("pass").evidence("foto", "ein Foto").evidence("foto", "zwei Fotos");
    assertThrows(IllegalArgumentException.class, service::facts);
  }

  @Test
  void letsKindsOfFiguresShareAnId() {
    var facts = ExampleService.of("pass").fee("express", "32").duration("express", "P3D").facts();
    assertTrue(facts.findCost("express").isPresent() && facts.findDuration("express").isPresent());
  }
}
