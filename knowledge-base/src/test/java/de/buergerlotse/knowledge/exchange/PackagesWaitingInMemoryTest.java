package de.buergerlotse.knowledge.exchange;

class PackagesWaitingInMemoryTest extends ImportedPackagesContract {

  private final PackagesWaitingInMemory store = new PackagesWaitingInMemory();

  @Override
  protected ImportedPackages store() {
    return store;
  }
}
