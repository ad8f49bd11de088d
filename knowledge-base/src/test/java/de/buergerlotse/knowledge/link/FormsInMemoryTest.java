package de.buergerlotse.knowledge.link;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

class FormsInMemoryTest extends PostedValuesContract {

  private final FormsInMemory server = new FormsInMemory();

  @Override
  PostedValues server() {
    return server;
  }

  @Override
  URI address() {
    return FormsInMemory.ADDRESS;
  }

  @Override
  Optional<Map<String, String>> take(String id) {
    return server.take(id);
  }
}
