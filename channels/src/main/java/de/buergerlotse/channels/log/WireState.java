package de.buergerlotse.channels.log;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the bot remembers of a conversation, as JSON.
///
/// @param earlier nothing in states of older versions
/// @param contact nothing in states of older versions
/// @param before nothing in states of older versions
@Serdeable
record WireState(
  String variant,
  @Nullable Topic topic,
  @Nullable List<String> earlier,
  List<Topic> offered,
  int failures,
  @Nullable Progress checklist,
  @Nullable Contact contact,
  @Nullable String before
) {
  @Serdeable
  record Topic(String service, String aspect, double confidence) {}

  /// @param answers by the id of the question: the id of the answer, a day in ISO 8601, or nothing where it was skipped
  @Serdeable
  record Progress(String situation, Map<String, String> answers, int asides) {}

  /// A call-back or a message that is being left.
  ///
  /// @param kind `callback` or `message`
  /// @param reach `phone`, `mail` or `chat`
  /// @param address the number or the address, with `phone` and `mail`
  @Serdeable
  record Contact(
    String kind,
    @Nullable String reach,
    @Nullable String address,
    @Nullable String time,
    @Nullable String text,
    int failures,
    int asides
  ) {}
}
