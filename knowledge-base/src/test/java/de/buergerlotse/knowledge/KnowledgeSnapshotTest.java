package de.buergerlotse.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.checklist.ExampleSituation;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.LifeSituationId;
import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnowledgeSnapshotTest {

  private static final Municipality COUNTY = ExampleContent.town("musterkreis");
  private static final Municipality TOWN = ExampleContent.townIn("musterstadt", "musterkreis");
  private static final ServiceId CAR = new ServiceId("kfz-zulassung");
  private static final ServiceId DOG = new ServiceId("hund-anmelden");

  @Test
  void showsItsOwnServicesAsItsOwn() {
    var offered = snapshot(town(service("hund-anmelden"))).getService(DOG);
    assertEquals(TOWN, offered.provider());
    assertEquals(Optional.empty(), offered.inheritedFrom());
  }

  @Test
  void showsTheServicesOfItsCounty() {
    var offered = snapshot(town(), county(service("kfz-zulassung"))).getService(CAR);
    assertEquals(COUNTY, offered.provider());
    assertEquals(Optional.of(COUNTY), offered.inheritedFrom());
  }

  @Test
  void hidesTheServiceOfTheCountyBehindItsOwn() {
    var own = ExampleService.of("kfz-zulassung").answer(Aspect.WHERE, "Im Rathaus.").build();
    var offered = snapshot(town(own), county(service("kfz-zulassung"))).getService(CAR);
    assertEquals(own, offered.service());
    assertEquals(Optional.empty(), offered.inheritedFrom());
  }

  @Test
  void prefersTheNearerOfTwoAncestors() {
    var region = ExampleContent.content(ExampleContent.town("region"), service("kfz-zulassung"));
    var offered = snapshot(town(), county(service("kfz-zulassung")), region).getService(CAR);
    assertEquals(COUNTY, offered.provider());
  }

  @Test
  void takesTheOfficeFromTheProvider() {
    var inherited = ExampleService.of("kfz-zulassung").office("strassenverkehrsamt").build();
    var offered = snapshot(town(), county(inherited)).getService(CAR);
    assertEquals(ExampleContent.office("strassenverkehrsamt"), offered.office());
  }

  @Test
  void listsAllServicesById() {
    var snapshot = snapshot(town(service("umzug"), service("hund-anmelden")), county(service("kfz-zulassung")));
    assertEquals(
      List.of("hund-anmelden", "kfz-zulassung", "umzug"),
      snapshot
        .listPublicServices()
        .stream()
        .map(service -> service.id().slug())
        .toList()
    );
  }

  @Test
  void keepsTheWordsOfAService() {
    var dog = new ServicePhrases(DOG, List.of("Hundesteuer"), List.of());
    var plain = town(service("hund-anmelden"));
    var content = new ContentPackage(TOWN, plain.offices(), plain.services(), List.of(dog));
    assertEquals(dog, snapshot(content).getService(DOG).phrases());
  }

  @Test
  void takesAServiceWithoutWords() {
    var plain = town(service("hund-anmelden"));
    var content = new ContentPackage(TOWN, plain.offices(), plain.services(), List.of());
    assertEquals(List.of(), snapshot(content).getService(DOG).phrases().everydayWords());
  }

  @Test
  void doesNotFindWhatNobodyOffers() {
    var snapshot = snapshot(town());
    assertEquals(Optional.empty(), snapshot.findService(DOG));
    assertThrows(IllegalArgumentException.class, () -> snapshot.getService(DOG));
  }

  @Test
  void searchesInheritedServicesToo() {
    var inherited = ExampleService.of("kfz-zulassung").answer(Aspect.OVERVIEW, "Melden Sie Ihr Auto an.").build();
    var hits = snapshot(town(), county(inherited)).search().search("Auto", Variant.PLAIN, 3);
    assertEquals(CAR, hits.getFirst().service());
  }

  @Test
  void hidesTheLifeSituationOfTheCountyBehindItsOwn() {
    var own = ExampleSituation.of("umzug").entry("bank", "").build();
    var other = ExampleSituation.of("umzug").entry("post", "").build();
    var county = ExampleSituation.of("geburt").entry("bank", "").build();
    var snapshot = snapshot(listing(TOWN, own), listing(COUNTY, other, county));
    assertEquals(List.of(county, own), List.copyOf(snapshot.listLifeSituations()));
    assertEquals(Optional.of(own), snapshot.findLifeSituation(own.id()));
    assertEquals(Optional.empty(), snapshot.findLifeSituation(new LifeSituationId("tod")));
  }

  private static ContentPackage listing(Municipality municipality, LifeSituation... situations) {
    return new ContentPackage(municipality, List.of(), List.of(), List.of(), List.of(), List.of(situations));
  }

  private static PublicService service(String slug) {
    return ExampleService.of(slug).build();
  }

  private static ContentPackage town(PublicService... services) {
    return ExampleContent.content(TOWN, services);
  }

  private static ContentPackage county(PublicService... services) {
    return ExampleContent.content(COUNTY, services);
  }

  private static KnowledgeSnapshot snapshot(ContentPackage content, ContentPackage... ancestors) {
    return KnowledgeSnapshot.of(content, List.of(ancestors));
  }
}
