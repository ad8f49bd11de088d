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
/// @param before what was said before about a service; only its [#beginning(String)] is kept
public record Context(
  Optional<ServiceId> topic,
  Optional<Aspect> aspect,
  List<ServiceId> earlier,
  Optional<String> before
) {
  /// No conversation at all, or its first text.
  public static final Context NONE = new Context(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  /// Whoever told a story goes on about its beginning.
  private static final int MOST_BEFORE = 400;

  public Context {
    earlier = List.copyOf(earlier);
    before = before.map(Context::beginning);
  }

  /// As much of a text as is heard of what was said before, and never half of an emoji.
  public static String beginning(String text) {
    if (text.length() <= MOST_BEFORE) return text;
    var isSplit = Character.isHighSurrogate(text.charAt(MOST_BEFORE - 1));
    return text.substring(0, isSplit ? MOST_BEFORE - 1 : MOST_BEFORE);
  }

  /// A conversation about one service so far.
  public static Context about(ServiceId topic) {
    return new Context(Optional.of(topic), Optional.empty(), List.of(), Optional.empty());
  }
}
