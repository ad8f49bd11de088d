package de.buergerlotse.knowledge.article;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A store of articles for tests.
public final class ArticlesInMemory implements ArticleStore {

  private final Map<String, Article> articles = new TreeMap<>();

  @Override
  public List<Article> listArticles(MunicipalityId municipality) {
    return articles
      .values()
      .stream()
      .filter(article -> article.municipality().equals(municipality))
      .toList();
  }

  @Override
  public void save(List<Article> changed) {
    for (var article : changed) {
      if (article.published()) articles.remove(key(article.withPublished(false)));
      articles.put(key(article), article);
    }
  }

  /// A published article comes before one of the same id that waits.
  private static String key(Article article) {
    return article.id() + " of " + article.municipality() + (article.published() ? " 1" : " 2");
  }
}
