package de.buergerlotse.bot.conversation;

import org.jspecify.annotations.Nullable;

/// The log could not store anything: it is overloaded or its database is away. Nothing was stored; try again later.
public final class LogUnavailableException extends RuntimeException {

  public LogUnavailableException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
