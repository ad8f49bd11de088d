package de.buergerlotse.knowledge.article;

class ArticlesInMemoryTest extends ArticleStoreContract {

  private final ArticleStore store = new ArticlesInMemory();

  @Override
  protected ArticleStore store() {
    return store;
  }
}
