package de.buergerlotse.knowledge.xzufi;

class ObjectsInMemoryTest extends ImportedObjectsContract {

  private final ImportedObjects store = new ObjectsInMemory();

  @Override
  protected ImportedObjects store() {
    return store;
  }
}
