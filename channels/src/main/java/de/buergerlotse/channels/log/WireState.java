package de.buergerlotse.channels.log;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
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
  int failures,
  @Nullable Progress checklist
) {
  @Serdeable
  record Topic(String service, String aspect, double confidence) {}

  /// @param answers by the id of the question: the id of the answer, a day in ISO 8601, or nothing where it was skipped
  @Serdeable
  record Progress(String situation, Map<String, String> answers, int asides) {}
}
