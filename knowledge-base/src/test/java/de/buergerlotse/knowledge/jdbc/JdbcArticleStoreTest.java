package de.buergerlotse.knowledge.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.article.Article;
import de.buergerlotse.knowledge.article.ArticleStore;
import de.buergerlotse.knowledge.article.ArticleStoreContract;
import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class JdbcArticleStoreTest extends ArticleStoreContract {

  @Inject
  DataSource dataSource;

  @Inject
  KnowledgeStore municipalities;

  @Inject
  ArticleStore store;

  @BeforeEach
  void start() throws SQLException {
    try (
      var connection = DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
      var statement = connection.createStatement()
    ) {
      statement.execute("TRUNCATE municipality CASCADE");
    }
    for (var town : List.of("musterstadt", "adorf")) {
      municipalities.save(ExampleContent.content(ExampleContent.town(town)), "1");
    }
  }

  @Override
  protected ArticleStore store() {
    return store;
  }

  @Test
  void keepsArticlesWhenTheMunicipalityIsSavedAgain() {
    var town = new MunicipalityId("adorf");
    var article = new Article("hund", town, "Hund", List.of(), "Text", "", Variant.PLAIN, true);
    store.save(List.of(article));
    municipalities.save(ExampleContent.content(ExampleContent.town("adorf")), "2");
    assertEquals(List.of(article), store.listArticles(town));
  }
}
