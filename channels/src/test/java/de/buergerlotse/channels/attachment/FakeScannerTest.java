package de.buergerlotse.channels.attachment;

class FakeScannerTest extends VirusScannerContract {

  @Override
  VirusScanner scanner() {
    return new FakeScanner();
  }
}
