package de.buergerlotse.channels.log;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the bot remembers of a conversation, as JSON.
///
/// @param earlier nothing in states of older versions
@Serdeable
record WireState(
  String variant,
  @Nullable Topic topic,
  @Nullable List<String> earlier,
  List<Topic> offered,
  int failures
) {
  @Serdeable
  record Topic(String service, String aspect, double confidence) {}
}
