package de.buergerlotse.channels.webchat;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/// A frame a client sends: `message`, `typing`, `seen` or `resume`; the type tells which values count.
@Serdeable
record ClientFrame(
  @Nullable String type,
  @Nullable String clientMessageId,
  @Nullable String text,
  @Nullable String choice,
  @Nullable String lang,
  @Nullable Long seq,
  @Nullable Long after
) {}
