package de.buergerlotse.bot.understanding;

import java.io.IOException;
import java.util.Optional;

/// Reads the models that [ShippedModelsBuild] put on the class path.
final class ShippedModels implements ModelStore {

  static final String FOLDER = "models";

  @Override
  public Optional<byte[]> find(String name) {
    try (var in = ShippedModels.class.getResourceAsStream("/" + FOLDER + "/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public void save(String name, byte[] content) {
    // What is on the class path stays as it was built.
  }
}
