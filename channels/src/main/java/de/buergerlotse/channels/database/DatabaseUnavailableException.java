package de.buergerlotse.channels.database;

import org.jspecify.annotations.Nullable;

/// The database could not be asked; nothing was changed.
public final class DatabaseUnavailableException extends RuntimeException {

  DatabaseUnavailableException(Throwable cause) {
    this("the database cannot be asked", cause);
  }

  DatabaseUnavailableException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
