package de.buergerlotse.knowledge.exchange;

import org.jspecify.annotations.Nullable;

/// A content file cannot be used; the message says which and why.
public final class ContentException extends RuntimeException {

  public ContentException(String file, String complaint, @Nullable Throwable cause) {
    super(file + ": " + complaint, cause);
  }
}
