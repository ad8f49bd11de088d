package de.buergerlotse.knowledge.exchange;

class InMemoryKnowledgeStoreTest extends KnowledgeStoreContract {

  private final KnowledgeStore store = new InMemoryKnowledgeStore();

  @Override
  protected KnowledgeStore store() {
    return store;
  }
}
