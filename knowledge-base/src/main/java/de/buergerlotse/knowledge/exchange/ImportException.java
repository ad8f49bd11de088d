package de.buergerlotse.knowledge.exchange;

import org.jspecify.annotations.Nullable;

/// Something cannot be imported as a whole; nothing was changed.
public final class ImportException extends RuntimeException {

  public ImportException(String complaint, @Nullable Throwable cause) {
    super(complaint, cause);
  }
}
