package de.buergerlotse.knowledge.article;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;

/// Where articles are kept; a save happens wholly or not at all.
public interface ArticleStore {
  /// All articles of a municipality, by id; a published one before one of the same id that waits.
  List<Article> listArticles(MunicipalityId municipality);

  /// Adds articles. A waiting one takes the place of a waiting one of its id and leaves the published one alone; a
  /// published one takes the place of both.
  void save(List<Article> articles);
}
