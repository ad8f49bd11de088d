package de.buergerlotse.knowledge.jdbc;

import de.buergerlotse.knowledge.article.Article;
import de.buergerlotse.knowledge.article.ArticleStore;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/// Keeps articles in PostgreSQL.
@Singleton
class JdbcArticleStore implements ArticleStore {

  private final ArticleRows rows;

  JdbcArticleStore(ArticleRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Article> listArticles(MunicipalityId municipality) {
    return rows
      .findByMunicipalityOrderByRowId(municipality.value())
      .stream()
      .map(JdbcArticleStore::article)
      .sorted(Comparator.comparing(Article::id).thenComparing(article -> !article.published()))
      .toList();
  }

  @Override
  @Transactional
  public void save(List<Article> articles) {
    for (var article : articles) rows.remove(article.municipality().value(), article.id(), article.published());
    rows.saveAll(articles.stream().map(JdbcArticleStore::row).toList());
  }

  private static ArticleRow row(Article article) {
    return new ArticleRow(
      null,
      article.municipality().value(),
      article.id(),
      article.title(),
      article.headings(),
      article.text(),
      article.source(),
      article.variant().tag(),
      article.published()
    );
  }

  private static Article article(ArticleRow row) {
    return new Article(
      row.id(),
      new MunicipalityId(row.municipality()),
      row.title(),
      row.headings(),
      row.text(),
      row.source(),
      Variant.of(row.variant()),
      row.published()
    );
  }
}
