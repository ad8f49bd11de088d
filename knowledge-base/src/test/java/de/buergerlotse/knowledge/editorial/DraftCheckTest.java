package de.buergerlotse.knowledge.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.PublicService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftCheckTest {

  private static final PublicService SERVICE = ExampleService.of("hund-anmelden")
    .fee("jahr", "100")
    .evidence("pass", "Impfpass")
    .answer(Aspect.COST, "{cost:jahr} im Jahr.")
    .build();

  @Test
  void aDraftThatFitsHasNoFindings() {
    assertEquals(List.of(), texts(Map.of(Aspect.COST, "Nur {cost:jahr}!", Aspect.DOCUMENTS, "{evidence}")));
  }

  @Test
  void namesTheAspectWhoseTextRefersToNothing() {
    var finding = new Finding(
      "answer:cost",
      "Der Text verweist auf „cost:monat“. Diese Angabe hat die Leistung nicht."
    );
    assertEquals(List.of(finding), texts(Map.of(Aspect.COST, "Nur {cost:monat}!")));
  }

  @Test
  void aDraftSaysSomething() {
    assertEquals(List.of("answers"), texts(Map.of()).stream().map(Finding::place).toList());
  }

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    quoteCharacter = '`',
    value = {
      "{} | Es fehlt die Angabe „office“.",
      "{\"office\":\"a\"} | Der Text verweist auf „cost:jahr“. Diese Angabe hat die Leistung nicht.",
      "{\"office\":\"a\",\"costs\":[{\"id\":\"jahr\",\"name\":{\"de\":\"x\"}}]} | Gebühr „jahr“: Bitte geben Sie genau eines an: einen Betrag, von und bis, kostenlos oder einen Text.",
      "{\"office\":\"a\",\"costs\":[{\"id\":\"jahr\",\"name\":{\"de\":\"x\"},\"amount\":-1}]} | Eine Gebühr kann nicht negativ sein.",
      "{\"office\":\"a\",\"deadlines\":[{\"id\":\"f\",\"name\":{\"de\":\"x\"},\"period\":\"bald\"}]} | „bald“ ist keine Dauer. Erlaubt sind Angaben wie P2W (2 Wochen) oder P10Y (10 Jahre).",
      "{\"office\":\"a\",\"legal\":[{\"title\":\"x\",\"url\":\"http://a.example\"}]} | Ein Link muss mit https:// beginnen.",
      "{\"office\":\"a\",\"costs\":[{\"id\":\"a\",\"name\":{\"en\":\"x\"},\"free\":true}]} | Zu jeder Bezeichnung gehört ein deutscher Text.",
    }
  )
  void tellsInGermanWhatIsWrongWithFigures(String json, String message) {
    var findings = DraftCheck.of(PagePart.FACTS, new PageContent.Shared(json), around(Optional.empty()));
    assertEquals(List.of(new Finding("facts", message)), findings);
  }

  @Test
  void whatBelongsToTheCountyIsNotChangedByTheTown() {
    var json =
      "{\"office\":\"a\",\"costs\":[{\"id\":\"jahr\",\"name\":{\"de\":\"x\"},\"amount\":1}],\"everydayWords\":[\"Wauwau\"]}";
    var findings = DraftCheck.of(PagePart.FACTS, new PageContent.Shared(json), around(Optional.of(SERVICE)));
    assertEquals(List.of("evidence", "phrases"), findings.stream().map(Finding::place).toList());
  }

  private static List<Finding> texts(Map<Aspect, String> answers) {
    return DraftCheck.of(new PagePart("de"), new PageContent.Texts(answers), around(Optional.empty()));
  }

  private static Surroundings around(Optional<PublicService> parent) {
    return new Surroundings(SERVICE, ServicePhrases.none(SERVICE.id()), parent, Map.of());
  }
}
