package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.service.Aspect;
import java.util.Optional;

/// "und beim Reisepass?" only names another thing: what was asked of the last one is asked of it, too.
final class AspectGoesAlong {

  private static final int LONGEST = 4;
  private static final String AND = "und";

  private AspectGoesAlong() {}

  /// The last aspect, when a short text beginning with "und" names a new topic and asks nothing of its own.
  ///
  /// @param read what the text itself seems to ask
  static Optional<Aspect> find(String text, boolean isNewTopic, Aspect read, Optional<Aspect> last) {
    if (!isNewTopic || read != Aspect.OVERVIEW) return Optional.empty();
    var words = Words.of(text);
    var isShort = words.size() <= LONGEST && !words.isEmpty() && words.getFirst().equals(AND);
    return isShort ? last : Optional.empty();
  }
}
