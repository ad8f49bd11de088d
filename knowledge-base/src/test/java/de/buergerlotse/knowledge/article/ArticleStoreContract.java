package de.buergerlotse.knowledge.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every store of articles promises; `musterstadt` and `adorf` exist in it.
public abstract class ArticleStoreContract {

  private static final MunicipalityId TOWN = new MunicipalityId("musterstadt");
  private static final MunicipalityId VILLAGE = new MunicipalityId("adorf");

  /// An empty store.
  protected abstract ArticleStore store();

  @Test
  void findsNothingInTheBeginning() {
    assertEquals(List.of(), store().listArticles(TOWN));
  }

  @Test
  void listsEqualArticlesById() {
    var dog = article("Hund_ä", TOWN, "Hund");
    var cat = article("Katze", TOWN, "Katze\n\n- 🐈");
    store().save(List.of(cat, dog));
    assertEquals(List.of(dog, cat), store().listArticles(TOWN));
  }

  @Test
  void replacesAnArticleOfTheSameId() {
    store().save(List.of(article("hund", TOWN, "alt"), article("katze", TOWN, "bleibt")));
    store().save(List.of(article("hund", TOWN, "neu")));
    assertEquals(List.of(article("hund", TOWN, "neu"), article("katze", TOWN, "bleibt")), store().listArticles(TOWN));
  }

  @Test
  void keepsMunicipalitiesApart() {
    store().save(List.of(article("hund", TOWN, "Stadthund"), article("hund", VILLAGE, "Dorfhund")));
    assertEquals(List.of(article("hund", VILLAGE, "Dorfhund")), store().listArticles(VILLAGE));
  }

  @Test
  void letsAChangedArticleWaitBesideThePublishedOne() {
    var published = article("hund", TOWN, "alt");
    var waiting = article("hund", TOWN, "neu").withPublished(false);
    store().save(List.of(published));
    store().save(List.of(article("hund", TOWN, "halb fertig").withPublished(false)));
    store().save(List.of(waiting));
    assertEquals(List.of(published, waiting), store().listArticles(TOWN));
  }

  @Test
  void putsAnApprovedArticleInPlaceOfBoth() {
    store().save(List.of(article("hund", TOWN, "alt"), article("hund", TOWN, "neu").withPublished(false)));
    var approved = article("hund", TOWN, "neu");
    store().save(List.of(approved));
    assertEquals(List.of(approved), store().listArticles(TOWN));
  }

  @Test
  void savesNothing() {
    store().save(List.of());
    assertEquals(List.of(), store().listArticles(TOWN));
  }

  private static Article article(String id, MunicipalityId town, String text) {
    return new Article(id, town, "Titel " + id, List.of("Eins", "Zwei"), text, "Amt", Variant.PLAIN, true);
  }
}
