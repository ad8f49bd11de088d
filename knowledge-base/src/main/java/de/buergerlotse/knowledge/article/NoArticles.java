package de.buergerlotse.knowledge.article;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;

/// A store without articles, for what works on content packages alone.
public final class NoArticles implements ArticleStore {

  @Override
  public List<Article> listArticles(MunicipalityId municipality) {
    return List.of();
  }

  @Override
  public void save(List<Article> articles) {
    if (!articles.isEmpty()) throw new UnsupportedOperationException("articles are not kept here");
  }
}
