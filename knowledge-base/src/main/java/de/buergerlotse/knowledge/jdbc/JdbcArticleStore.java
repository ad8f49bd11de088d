package de.buergerlotse.knowledge.jdbc;

import de.buergerlotse.knowledge.article.Article;
import de.buergerlotse.knowledge.article.ArticleStore;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

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
      .sorted(Comparator.comparing(Article::id))
      .toList();
  }

  @Override
  @Transactional
  public void save(List<Article> articles) {
    var byTown = articles.stream().collect(Collectors.groupingBy(Article::municipality));
    byTown.forEach((town, own) -> {
      rows.remove(town.value(), own.stream().map(Article::id).toList());
      rows.saveAll(own.stream().map(JdbcArticleStore::row).toList());
    });
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
      article.variant().tag()
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
      Variant.of(row.variant())
    );
  }
}
