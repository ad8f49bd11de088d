package de.buergerlotse.channels.database;

/// The database could not be asked; nothing was changed.
public final class DatabaseUnavailableException extends RuntimeException {

  DatabaseUnavailableException(Throwable cause) {
    super("the database cannot be asked", cause);
  }
}
