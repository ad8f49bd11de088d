package de.buergerlotse.channels.operations;

import org.jspecify.annotations.Nullable;

/// A command cannot do its work with what it was given; the message is for the person who gave it.
final class UnusableException extends RuntimeException {

  UnusableException(String complaint, @Nullable Throwable cause) {
    super(complaint, cause);
  }
}
