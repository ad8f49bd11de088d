package de.buergerlotse.channels.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.bots.BotTraining;
import de.buergerlotse.knowledge.article.Article;
import de.buergerlotse.knowledge.article.ArticleStore;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a municipality publishes, over REST.
class KnowledgeDoorTest {

  private static final String TOWN = "/api/v1/municipalities/musterstadt";
  private final PortalClient portal = RunningProduct.shared().portal();

  @Test
  void listsOwnAndInheritedServices() {
    var services = portal
      .get(TOWN + "/services", null)
      .json()
      .list("services");
    var idCard = find(services, "personalausweis-beantragen");
    assertEquals("Personalausweis beantragen oder verlängern", idCard.text("name"));
    assertTrue(idCard.at("inheritedFrom").isMissing());
    assertTrue(idCard.text("aspects").contains("cost"));
    assertTrue(idCard.text("variants").contains("de-x-leicht"));
    var inherited = services
      .stream()
      .filter(service -> "musterkreis".equals(service.text("inheritedFrom")))
      .toList();
    assertFalse(inherited.isEmpty());
    assertEquals(
      services.size(),
      new HashSet<>(
        services
          .stream()
          .map(service -> service.text("id"))
          .toList()
      ).size()
    );
  }

  @Test
  void countyOwnsWhatTheTownInherits() {
    var town = portal
      .get(TOWN + "/services", null)
      .json()
      .list("services");
    var county = portal.get("/api/v1/municipalities/musterkreis/services", null).json().list("services");
    for (var service : town) {
      if (!"musterkreis".equals(service.text("inheritedFrom"))) continue;
      assertTrue(find(county, service.text("id")).at("inheritedFrom").isMissing(), service.text("id"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = { "de", "de-x-leicht" })
  void tellsAServiceWithItsAnswers(String lang) {
    var service = portal.get(TOWN + "/services/personalausweis-beantragen?lang=" + lang, null).json();
    assertEquals("personalausweis-beantragen", service.text("id"));
    var cost = service.at("answers.cost");
    assertEquals(lang, cost.text("lang"));
    assertTrue(cost.text("blocks").contains("46 Euro"), cost.text("blocks"));
    for (var aspect : service.list("aspects")) {
      assertFalse(service.at("answers." + aspect.node().getStringValue()).isMissing(), aspect.toString());
    }
  }

  @Test
  void findsAnswersByTheirWords() {
    var hits = portal
      .get(TOWN + "/search?q=Hundesteuer&lang=de", null)
      .json()
      .list("hits");
    assertTrue(hits.getFirst().text("service").startsWith("hund-"), hits.toString());
    assertFalse(hits.getFirst().text("excerpt").isBlank());
    for (var next = 1; next < hits.size(); next++) {
      assertTrue(score(hits.get(next)) <= score(hits.get(next - 1)), "best first");
    }
  }

  @Test
  void findsPublishedArticlesAndOnlyThose() {
    var product = RunningProduct.shared();
    var town = new MunicipalityId("musterstadt");
    product
      .bean(ArticleStore.class)
      .save(List.of(article(town, "einhornreiten", true), article(town, "drachensteigen", false)));
    product.bean(BotTraining.class).run();
    var found = portal
      .get(TOWN + "/search?q=Einhornreiten", null)
      .json()
      .list("articles");
    assertEquals("einhornreiten", found.getFirst().text("id"));
    assertEquals(
      List.of(),
      portal
        .get(TOWN + "/search?q=Drachensteigen", null)
        .json()
        .list("articles")
    );
  }

  private static Article article(MunicipalityId town, String id, boolean published) {
    var text = "Alles über " + id + " im Wiesengrund.";
    return new Article(id, town, id, List.of(), text, "", Variant.PLAIN, published);
  }

  @Test
  void doesNotCallATextLeichteSpracheThatNobodyReviewed() {
    var service = portal.get(TOWN + "/services/personalausweis-beantragen?lang=de-x-leicht", null).json();
    var cost = service.at("answers.cost");
    assertEquals("Einfach erklärt", cost.text("label"));
    assertTrue(cost.at("reviewedBy").isMissing());
    assertFalse(cost.at("stale").node().getBooleanValue());
  }

  @Test
  void leadsIntoTheOnlineService() {
    var service = TOWN + "/services/personalausweis-verlust";
    var href = portal.get(service, null).json().at("onlineService").text("href");
    var jump = portal.get(service + "/online-service?lang=de&reference=AB-12", null);
    assertEquals(303, jump.status());
    assertEquals(href, jump.header("Location"));
    assertEquals("no-store", jump.header("Cache-Control"));
    assertEquals(400, portal.get(service + "/online-service?reference=Erika%20Muster", null).status());
    assertEquals(404, portal.get(TOWN + "/services/gibtsnicht/online-service", null).status());
  }

  @Test
  void tellsBeforeTheJumpWhatIsNeeded() {
    var blocks = portal
      .get(TOWN + "/services/umweltplakette?lang=de", null)
      .json()
      .at("answers.online")
      .list("blocks");
    var link = blocks
      .stream()
      .filter(block -> block.text("type").equals("link"))
      .findFirst()
      .orElseThrow();
    assertEquals("none", link.text("eid"));
    assertTrue(link.text("documents").contains("Fahrzeugschein"), link.toString());
    assertTrue(link.text("fees").contains("6 Euro"), link.toString());
  }

  @Test
  void tellsWhatTheTownSaysOtherwiseThanItsCounty() {
    var badge = "/services/umweltplakette?lang=de";
    assertTrue(
      portal
        .get(TOWN + badge, null)
        .body()
        .contains("6 Euro")
    );
    assertTrue(
      portal
        .get("/api/v1/municipalities/musterkreis" + badge, null)
        .body()
        .contains("5 Euro")
    );
    assertEquals(
      "musterkreis",
      portal
        .get(TOWN + badge, null)
        .json()
        .text("inheritedFrom")
    );
  }

  @ParameterizedTest
  @ValueSource(strings = { "%20", "%22", "*", "a%20AND%20(", "%5B%5B", "%00", "NOT" })
  void survivesEveryQuery(String query) {
    assertEquals(200, portal.get(TOWN + "/search?q=" + query, null).status());
  }

  @ParameterizedTest
  @CsvSource({
    "mein Perso ist weg, answer, personalausweis-verlust",
    "Was kostet ein neuer Personalausweis?, answer, personalausweis-beantragen",
    "Ich möchte mit einem Menschen sprechen, handover,",
    "Hilfe es brennt, emergency,",
    "Guten Tag, smalltalk,",
    "Ich brauche Arbeitslosengeld, outOfScope,",
  })
  void understandsATextOutsideConversations(String text, String decision, String service) {
    var answer = portal.post(TOWN + "/understand", null, Map.of("text", text, "lang", "de"));
    assertEquals(200, answer.status());
    assertEquals(decision, answer.json().text("decision"), answer.body());
    assertEquals("de", answer.json().text("lang"));
    var candidates = answer.json().list("candidates");
    assertTrue(candidates.size() <= 5);
    if (service != null) assertEquals(service, candidates.getFirst().text("service"));
  }

  private static double score(Json hit) {
    return hit.at("score").node().getDoubleValue();
  }

  private static Json find(List<Json> services, String id) {
    return services
      .stream()
      .filter(service -> service.text("id").equals(id))
      .findFirst()
      .orElseThrow();
  }
}
