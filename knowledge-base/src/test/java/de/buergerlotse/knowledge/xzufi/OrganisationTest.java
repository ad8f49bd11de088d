package de.buergerlotse.knowledge.xzufi;

import static de.buergerlotse.knowledge.xzufi.XzufiExample.delivery;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.drafts;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.duty;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.into;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.service;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Offices and what they are responsible for.
class OrganisationTest {

  private static final String OWN_ARS = "059990012012";
  private final ObjectsInMemory store = new ObjectsInMemory();

  @Test
  void readsNameAddressAndContact() {
    into(store, delivery(office("1", "Gewerbeamt", "")));
    var office = store.list(XzufiExample.TOWN.id(), XzufiObject.Kind.ORGANISATION).getFirst();
    assertEquals(
      new XzufiObject.Organisation(
        new ObjectKey("L1", "1"),
        Map.of("de", "Gewerbeamt"),
        "Rathausplatz 1",
        "59999",
        "Musterstadt",
        "+49 221 4710-100",
        "amt@stadt.example"
      ),
      office
    );
  }

  @Test
  void namesTheResponsibleOfficeOfTheNearestArea() {
    into(
      store,
      delivery(
        service("L1", "9", "Gewerbe", ""),
        office("1", "Amt des Landes", ""),
        office("2", "Amt der Stadt", ""),
        duty("a", "1", "9", "050000000000"),
        duty("b", "2", "9", OWN_ARS)
      )
    );
    assertEquals(Optional.of("Amt der Stadt"), officeName());
  }

  @Test
  void readsWhatAnOfficeSaysItself() {
    into(store, delivery(service("L1", "9", "Gewerbe", ""), office("1", "Gewerbeamt", own("a", "9", "01"))));
    assertEquals(Optional.of("Gewerbeamt"), officeName());
  }

  @Test
  void doesNotTakeAPlaceToAskForTheResponsibleOffice() {
    into(store, delivery(service("L1", "9", "Gewerbe", ""), office("1", "Infothek", own("a", "9", "03"))));
    assertEquals(Optional.empty(), officeName());
  }

  @Test
  void forgetsAnOfficeThatIsDeleted() {
    into(store, delivery(office("1", "Gewerbeamt", "")));
    var gone = "<x:loesche klasse=\"Organisationseinheit\"><x:id schemeAgencyID=\"L1\">1</x:id></x:loesche>";
    assertEquals(1, into(store, delivery(gone)).removed());
  }

  @Test
  void skipsAnOfficeWithoutANameAndADutyWithoutAService() {
    var nameless = into(store, delivery(office("1", "", "")));
    assertTrue(nameless.text().contains("ohne deutschen Namen"), nameless.text());
    var duty = "<x:zustaendigkeit><x:id>a</x:id></x:zustaendigkeit>";
    var report = into(store, delivery(office("2", "Amt", duty)));
    assertTrue(report.text().contains("ohne leistungID"), report.text());
    assertEquals(List.of(1, 1), List.of(report.created(), report.skipped().size()));
  }

  private Optional<String> officeName() {
    return drafts(store)
      .getFirst()
      .office()
      .map(office -> office.names().getOrDefault("de", ""));
  }

  private static String own(String id, String service, String role) {
    return (
      "<x:zustaendigkeit><x:id>" +
      id +
      "</x:id><x:leistungID schemeAgencyID=\"L1\">" +
      service +
      "</x:leistungID><x:gebietID>" +
      OWN_ARS +
      "</x:gebietID><x:rolle><code>" +
      role +
      "</code></x:rolle></x:zustaendigkeit>"
    );
  }

  private static String office(String id, String name, String more) {
    return (
      "<x:schreibe><x:organisationseinheit><x:id schemeAgencyID=\"L1\">" +
      id +
      "</x:id><x:name><x:name languageCode=\"de\">" +
      name +
      "</x:name></x:name>" +
      "<x:anschrift><x:typ><code>003</code></x:typ><x:postfach>1</x:postfach><x:ort>Anderswo</x:ort></x:anschrift>" +
      "<x:anschrift><x:typ><code>001</code></x:typ><x:strasse>Rathausplatz</x:strasse><x:hausnummer>1</x:hausnummer>" +
      "<x:postleitzahl>59999</x:postleitzahl><x:ort>Musterstadt</x:ort></x:anschrift>" +
      "<x:kommunikation><x:kanal><code>01</code></x:kanal><x:kennung>amt@stadt.example</x:kennung></x:kommunikation>" +
      "<x:kommunikation><x:kanal><code>02</code></x:kanal><x:kennung>+49 221 4710-100</x:kennung></x:kommunikation>" +
      more +
      "</x:organisationseinheit></x:schreibe>"
    );
  }
}
