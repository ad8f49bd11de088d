package de.buergerlotse.knowledge.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.service.OnlineService.FormSystem;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTemplateTest {

  private static final String FORM = "https://formulare.stadt.example/metaform/Form-Solutions/sid/assistant/5f0";
  private static final LinkContext CASE = new LinkContext(
    "059990012012",
    new ServiceId("hund-anmelden"),
    Variant.EASY,
    Optional.of("AB-12")
  );

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    nullValues = "-",
    textBlock = """
    PLAIN       | https://a.example/x                 | -                     | https://a.example/x
    PLAIN       | https://a.example/x                 | gebiet=ars lb=service | https://a.example/x?gebiet=059990012012&lb=hund-anmelden
    PLAIN       | https://a.example/x?a=1#teil        | sprache=lang          | https://a.example/x?a=1&sprache=de-x-leicht#teil
    PLAIN       | https://a.example/x                 | r&x=reference         | https://a.example/x?r%26x=AB-12
    INTELLIFORM | https://a.example/forms/hund/index;jsessionid=F0A?x=1 | ars=ars | https://a.example/forms/hund/index?x=1&ars=059990012012
    FORMCYCLE   | https://a.example/form/alias/stadt/hund/ | -                | https://a.example/form/alias/stadt/hund/
    TEVIS       | https://a.example/select2?md=4      | -                     | https://a.example/select2?md=4
    TEVIS       | https://a.example/suggest?mdt=704&select_cnc=1&cnc-8662=1 | - | https://a.example/suggest?mdt=704&select_cnc=1&cnc-8662=1
    SMART_CJM   | https://x.saas.example/m/amt/extern/calendar/?uid=0f8fad5b-d9cb-469f-a165-70867728950e | lang=lang | https://x.saas.example/m/amt/extern/calendar/?uid=0f8fad5b-d9cb-469f-a165-70867728950e&lang=de-x-leicht
    ZMS         | https://a.example/terminvereinbarung/termin/tag.php?termin=1&anliegen%5B%5D=120686 | - | https://a.example/terminvereinbarung/termin/tag.php?termin=1&anliegen%5B%5D=120686
    ZMS         | https://a.example/termin#/services/1063453/locations/102522 | - | https://a.example/termin#/services/1063453/locations/102522
    """
  )
  void makesTheLinksOfEachSystem(FormSystem system, String address, String parameters, String expected) {
    assertEquals(URI.create(expected), template(system, address, parameters).in(CASE));
  }

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    nullValues = "-",
    textBlock = """
    FORMCYCLE      | https://a.example/form/alias/x/y/ | ars=ars
    TEVIS          | https://a.example/select2?md=4    | ars=ars
    TEVIS          | https://a.example/select2         | -
    TEVIS          | https://a.example/select2?md=alle | -
    SMART_CJM      | https://a.example/calendar?uid=7  | -
    SMART_CJM      | https://a.example/?uid=0f8fad5b-d9cb-469f-a165-70867728950e | ars=ars
    ZMS            | https://a.example/termin          | -
    FORM_SOLUTIONS | https://a.example/form            | ars=ars
    """
  )
  void refusesWhatASystemDoesNotTake(FormSystem system, String address, String parameters) {
    assertThrows(IllegalArgumentException.class, () -> template(system, address, parameters));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "http://a.example/x",
      "javascript:alert(1)",
      "data:text/html,x",
      "https://stadt.example@boese.example/x",
      "https:///x",
      "//a.example/x",
      "/x",
      "mailto:a@b.example",
    }
  )
  void refusesEveryAddressThatIsNotFitToBeShown(String address) {
    for (var system : FormSystem.values()) {
      assertThrows(IllegalArgumentException.class, () -> template(system, address, null), system.key());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = { "name", "geburtsdatum", "email", "ARS", "" })
  void carriesNothingAboutThePerson(String key) {
    assertThrows(IllegalArgumentException.class, () -> LinkParameter.of(key));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "Erika Muster", "a@b", "<script>", "12345678901234567890123456789012345678901" })
  void takesOnlyACodeAsReference(String reference) {
    var service = new ServiceId("umzug");
    var given = Optional.of(reference);
    assertThrows(IllegalArgumentException.class, () -> new LinkContext("059990012012", service, Variant.PLAIN, given));
  }

  @Test
  void leavesOutAReferenceThatNobodyGave() {
    var without = new LinkContext("059990012012", new ServiceId("umzug"), Variant.PLAIN, Optional.empty());
    assertEquals(
      URI.create("https://a.example/x"),
      template(FormSystem.PLAIN, "https://a.example/x", "r=reference").in(without)
    );
  }

  @Test
  void knowsWhereFormSolutionsTakesValues() {
    var form = new LinkTemplate.FormSolutions(URI.create(FORM), Map.of("gemeinde.ars", LinkParameter.ARS));
    assertEquals(
      Optional.of(URI.create("https://formulare.stadt.example/metaform/Form-Solutions/postdata")),
      form.postData()
    );
    assertEquals(Map.of("gemeinde.ars", "059990012012"), form.values(CASE));
    assertEquals(URI.create(FORM + "?cacheID=a1B2"), form.withCacheId("a1B2"));
    assertEquals(URI.create(FORM), form.in(CASE));
  }

  private static LinkTemplate template(FormSystem system, String address, String parameters) {
    var byName = new TreeMap<String, LinkParameter>();
    if (parameters != null) {
      for (var parameter : parameters.split(" ")) {
        var name = parameter.substring(0, parameter.lastIndexOf('='));
        byName.put(name, LinkParameter.of(parameter.substring(name.length() + 1)));
      }
    }
    return LinkTemplate.of(system, URI.create(address), byName);
  }
}
