package de.buergerlotse.knowledge.article;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;

/// Where articles are kept; a save happens wholly or not at all.
public interface ArticleStore {
  /// All articles of a municipality, by id.
  List<Article> listArticles(MunicipalityId municipality);

  /// Adds articles, each in place of one of the same id and municipality.
  void save(List<Article> articles);
}
