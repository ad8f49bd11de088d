package de.buergerlotse.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.article.Article;
import de.buergerlotse.knowledge.article.ArticlesInMemory;
import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.exchange.InMemoryKnowledgeStore;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {

  private static final MunicipalityId TOWN = new MunicipalityId("musterstadt");
  private static final ServiceId DOG = new ServiceId("hund-anmelden");

  private final InMemoryKnowledgeStore store = new InMemoryKnowledgeStore();
  private final KnowledgeBase knowledge = new KnowledgeBase(store);

  @Test
  void knowsNothingBeforeItIsLoaded() {
    save(ExampleContent.town("musterstadt"));
    assertEquals(Optional.empty(), knowledge.findSnapshot(TOWN));
    assertEquals(List.of(), knowledge.listMunicipalities());
  }

  @Test
  void knowsEveryMunicipalityOnceItIsLoaded() {
    save(ExampleContent.town("zdorf"));
    save(ExampleContent.town("adorf"));
    knowledge.reload();
    assertEquals(List.of(new MunicipalityId("adorf"), new MunicipalityId("zdorf")), knowledge.listMunicipalities());
  }

  @Test
  void doesNotFindAnUnknownMunicipality() {
    save(ExampleContent.town("musterstadt"));
    knowledge.reload();
    assertEquals(Optional.empty(), knowledge.findSnapshot(new MunicipalityId("atlantis")));
  }

  @Test
  void seesWhatWasSavedAtTheNextReload() {
    save(ExampleContent.town("musterstadt"));
    knowledge.reload();
    var before = snapshot();
    save(ExampleContent.town("musterstadt"), "hund-anmelden");
    assertEquals(before, snapshot());
    knowledge.reload();
    assertTrue(snapshot().findService(DOG).isPresent());
    assertEquals(Optional.empty(), before.findService(DOG));
  }

  @Test
  void inheritsFromCountyAndRegion() {
    save(ExampleContent.town("region"), "hund-anmelden");
    save(ExampleContent.townIn("musterkreis", "region"), "kfz-zulassung");
    save(ExampleContent.townIn("musterstadt", "musterkreis"));
    knowledge.reload();
    assertEquals(2, snapshot().listServices().size());
    assertEquals("region", snapshot().getService(DOG).provider().id().value());
  }

  @Test
  void doesNotPassServicesUpwards() {
    save(ExampleContent.town("musterkreis"));
    save(ExampleContent.townIn("musterstadt", "musterkreis"), "hund-anmelden");
    knowledge.reload();
    var county = knowledge.findSnapshot(new MunicipalityId("musterkreis")).orElseThrow();
    assertEquals(Optional.empty(), county.findService(DOG));
  }

  @Test
  void refusesMunicipalitiesThatAreEachOthersParentsAndServesTheOthers() {
    save(ExampleContent.town("adorf"));
    save(ExampleContent.town("musterkreis"));
    save(ExampleContent.townIn("musterstadt", "musterkreis"));
    save(ExampleContent.townIn("musterkreis", "musterstadt"));
    knowledge.reload();
    assertEquals(List.of(new MunicipalityId("adorf")), knowledge.listMunicipalities());
    var complaint = knowledge.findComplaint(TOWN).orElseThrow();
    assertTrue(complaint.contains("musterkreis"), complaint);
    assertEquals(Optional.empty(), knowledge.findComplaint(new MunicipalityId("adorf")));
  }

  @Test
  void keepsWhatABrokenMunicipalityHadBefore() {
    save(ExampleContent.town("musterkreis"), "kfz-zulassung");
    save(ExampleContent.townIn("musterstadt", "musterkreis"));
    knowledge.reload();
    save(ExampleContent.townIn("musterkreis", "musterstadt"));
    knowledge.reload();
    assertEquals(1, snapshot().listServices().size());
    save(ExampleContent.town("musterkreis"), "kfz-zulassung", "hund-anmelden");
    knowledge.reload();
    assertEquals(2, snapshot().listServices().size());
    assertEquals(Optional.empty(), knowledge.findComplaint(TOWN));
  }

  @Test
  void findsOnlyPublishedArticles() {
    var articles = new ArticlesInMemory();
    articles.save(List.of(article("hund", true), article("katze", false)));
    save(ExampleContent.town("musterstadt"));
    var withArticles = new KnowledgeBase(store, articles);
    withArticles.reload();
    var index = withArticles.findSnapshot(TOWN).orElseThrow().articles();
    assertEquals(1, index.search("hund", 5).size());
    assertEquals(List.of(), index.search("katze", 5));
  }

  private static Article article(String id, boolean published) {
    return new Article(id, TOWN, id, List.of(), "Alles über " + id + ".", "", Variant.PLAIN, published);
  }

  private void save(Municipality municipality, String... slugs) {
    var services = List.of(slugs)
      .stream()
      .map(slug -> ExampleService.of(slug).build());
    store.save(ExampleContent.content(municipality, services.toArray(PublicService[]::new)), "1");
  }

  private KnowledgeSnapshot snapshot() {
    return knowledge.findSnapshot(TOWN).orElseThrow();
  }
}
