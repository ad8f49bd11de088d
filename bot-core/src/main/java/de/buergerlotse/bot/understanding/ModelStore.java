package de.buergerlotse.bot.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Keeps what was trained between starts, by a name that stands for everything it was trained from.
///
/// A store is only a saving of time: what it cannot read or write is trained anew, and nobody is told.
public interface ModelStore {
  /// What was saved under the name.
  Optional<byte[]> find(String name);

  void save(String name, byte[] content);

  /// Asks another store for what this one lacks; what is new is saved here.
  default ModelStore orElse(ModelStore other) {
    var first = this;
    return new ModelStore() {
      @Override
      public Optional<byte[]> find(String name) {
        return first.find(name).or(() -> other.find(name));
      }

      @Override
      public void save(String name, byte[] content) {
        first.save(name, content);
      }
    };
  }

  /// Asks another store for what this one lacks; what is new is saved in both.
  default ModelStore with(ModelStore other) {
    var both = orElse(other);
    return new ModelStore() {
      @Override
      public Optional<byte[]> find(String name) {
        return both.find(name);
      }

      @Override
      public void save(String name, byte[] content) {
        both.save(name, content);
        other.save(name, content);
      }
    };
  }

  /// The models of the shipped content, trained when the product was built; keeps nothing new.
  static ModelStore shipped() {
    return new ShippedModels();
  }

  /// Keeps nothing.
  static ModelStore none() {
    return new ModelStore() {
      @Override
      public Optional<byte[]> find(String name) {
        return Optional.empty();
      }

      @Override
      public void save(String name, byte[] content) {
        // Nothing is kept.
      }
    };
  }

  /// Keeps one file a name.
  static ModelStore inDirectory(Path directory) {
    return new ModelStore() {
      @Override
      public Optional<byte[]> find(String name) {
        try {
          var file = directory.resolve(name);
          return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
          return Optional.empty();
        }
      }

      @Override
      public void save(String name, byte[] content) {
        try {
          Files.createDirectories(directory);
          // Written beside and then moved, so that a crash never leaves half a model under the real name.
          var draft = Files.createTempFile(directory, name, ".draft");
          Files.write(draft, content);
          Files.move(draft, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
          // Trained anew at the next start.
        }
      }
    };
  }
}
