package de.buergerlotse.knowledge.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

  /// Asked: a dog, children, and, only of those with children, whether they go to school.
  private static final LifeSituation SITUATION = ExampleSituation.of("umzug")
    .yesNo("hund", "")
    .yesNo("kinder", "")
    .yesNo("schule", "kinder = ja")
    .oneOf("herkunft", "", "ort", "anderswo", "ausland")
    .entry("immer", "")
    .build();

  @ParameterizedTest
  @ValueSource(
    strings = {
      "",
      "hund = ja",
      "herkunft = ort|ausland",
      "hund = ja and kinder = ja",
      "hund = ja or kinder = ja and schule = nein",
      "(hund = ja or kinder = ja) and schule = nein",
      "not hund = ja",
      "not (hund = ja and kinder = ja)",
    }
  )
  void spellsWhatItRead(String text) {
    assertEquals(text, Condition.parse(text).spelled());
    assertEquals(Condition.parse(text), Condition.parse(Condition.parse(text).spelled()));
  }

  @ParameterizedTest(name = "{0} with {1} is {2}")
  @CsvSource({
    "'',                            '',                          YES",
    "hund = ja,                     hund=ja,                     YES",
    "hund = ja,                     hund=nein,                   NO",
    "hund = ja,                     '',                          UNKNOWN",
    "hund = ja,                     hund=,                       UNKNOWN",
    "not hund = ja,                 hund=,                       UNKNOWN",
    "not hund = ja,                 hund=nein,                   YES",
    "herkunft = ort|ausland,        herkunft=ausland,            YES",
    "herkunft = ort|ausland,        herkunft=anderswo,           NO",
    "hund = ja and kinder = ja,     hund=nein,                   NO",
    "hund = ja and kinder = ja,     hund=ja,                     UNKNOWN",
    "hund = ja or kinder = ja,      hund=ja,                     YES",
    "hund = ja or kinder = ja,      hund=nein,                   UNKNOWN",
    "schule = ja,                   kinder=nein,                 NO",
    "schule = ja,                   kinder=,                     UNKNOWN",
    "schule = ja,                   kinder=ja schule=ja,         YES",
    "schule = nein,                 kinder=nein,                 NO",
  })
  void holdsAsTheAnswersTell(String condition, String answers, Truth truth) {
    var given = Answers.none();
    for (var answer : answers.split(" ")) {
      var parts = answer.split("=", 2);
      if (parts.length == 2) given = given.with(parts[0], Given.parse(parts[1]));
    }
    assertEquals(truth, given.truth(Condition.parse(condition), SITUATION));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "hund",
      "hund =",
      "= ja",
      "hund = ja and",
      "hund = ja kinder = ja",
      "(hund = ja",
      "hund = ja)",
      "hund == ja",
      "hund = ja|",
      "not",
      "hund > 3",
      "Hund = Ja",
      "and = or",
    }
  )
  void refusesWhatIsNoConditionAndSaysSo(String text) {
    var complaint = assertThrows(IllegalArgumentException.class, () -> Condition.parse(text));
    assertTrue(complaint.getMessage().contains(text), complaint.getMessage());
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    var text = "(".repeat(10_000) + "hund = ja" + ")".repeat(10_000);
    assertThrows(IllegalArgumentException.class, () -> Condition.parse(text));
    assertThrows(IllegalArgumentException.class, () -> Condition.parse("not ".repeat(10_000) + "hund = ja"));
  }
}
