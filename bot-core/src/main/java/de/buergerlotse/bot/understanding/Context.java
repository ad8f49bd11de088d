package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.List;
import java.util.Optional;

/// What a conversation was about before a text.
///
/// @param topic the service it is about
/// @param aspect the aspect that was answered last
/// @param earlier services it was about before
/// @param before what was said before about a service
public record Context(
  Optional<ServiceId> topic,
  Optional<Aspect> aspect,
  List<ServiceId> earlier,
  Optional<String> before
) {
  /// No conversation at all, or its first text.
  public static final Context NONE = new Context(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public Context {
    earlier = List.copyOf(earlier);
  }

  /// A conversation about one service so far.
  public static Context about(ServiceId topic) {
    return new Context(Optional.of(topic), Optional.empty(), List.of(), Optional.empty());
  }
}
