package de.buergerlotse.bot.conversation;

import de.buergerlotse.bot.dialogue.DialogueState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Sayings to append to the conversation whose head was `before`, with what the head becomes.
public record Append(Conversation before, Charge charge, DialogueState state, Instant at, List<Saying> sayings) {
  public Append {
    sayings = List.copyOf(sayings);
    if (sayings.isEmpty()) throw new IllegalArgumentException("nothing to append");
  }

  /// The sayings with their numbers.
  public List<Entry> entries() {
    var entries = new ArrayList<Entry>(sayings.size());
    for (var saying : sayings) entries.add(new Entry(before.lastSeq() + entries.size() + 1, at, saying));
    return entries;
  }

  /// The head after the append.
  public Conversation after() {
    return before.after(before.lastSeq() + sayings.size(), charge, state);
  }
}
