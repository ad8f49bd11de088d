package de.buergerlotse.channels.wire;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message as clients see it.
///
/// @param label an honest word on the text, for example "Einfach erklärt"
/// @param clientMessageId on a citizen's message: the id its device gave it
@Serdeable
public record WireMessage(
  long seq,
  Instant at,
  Author author,
  String lang,
  @Nullable About about,
  @Nullable String label,
  List<WireBlock> blocks,
  @Nullable UUID clientMessageId
) {
  /// Who said it: `citizen`, `bot`, `agent` or `system`.
  @Serdeable
  public record Author(String role, @Nullable String name) {}

  /// What it is about; service and aspect name what an answer answers.
  @Serdeable
  public record About(String kind, @Nullable String service, @Nullable String aspect, @Nullable Double confidence) {}
}
