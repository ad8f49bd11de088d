package de.buergerlotse.knowledge.database;

import java.io.IOException;
import java.nio.file.Path;

/// Another product runs on the data directory.
public final class DirectoryInUseException extends IOException {

  DirectoryInUseException(Path directory) {
    super(
      "Another Bürgerlotse already runs on " +
        directory +
        ". Stop it, or give this one a directory of its own in BUERGERLOTSE_HOME."
    );
  }
}
