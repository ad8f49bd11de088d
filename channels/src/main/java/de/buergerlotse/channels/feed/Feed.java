package de.buergerlotse.channels.feed;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.Entry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// The doorbell of this node: tells listeners of a conversation what was just committed.
@Singleton
public final class Feed {

  private final Map<ConversationId, CopyOnWriteArrayList<Listener>> listeners = new ConcurrentHashMap<>();

  /// Somebody who wants to hear of a conversation; must return quickly and never throw.
  public interface Listener {
    /// New entries, in order; they may have been told before or leave a gap to those told last.
    void committed(List<Entry> entries);

    /// Somebody is typing.
    void typing(String role);

    /// The conversation is gone.
    void erased();
  }

  /// Listens until the subscription is closed.
  public Subscription listen(ConversationId id, Listener listener) {
    listeners.compute(id, (_, known) -> {
      var all = known == null ? new CopyOnWriteArrayList<Listener>() : known;
      all.add(listener);
      return all;
    });
    return () ->
      listeners.computeIfPresent(id, (_, known) -> {
        known.remove(listener);
        return known.isEmpty() ? null : known;
      });
  }

  /// Ends a listening.
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  public void committed(ConversationId id, List<Entry> entries) {
    of(id).forEach(listener -> listener.committed(entries));
  }

  public void typing(ConversationId id, String role) {
    of(id).forEach(listener -> listener.typing(role));
  }

  public void erased(ConversationId id) {
    of(id).forEach(Listener::erased);
  }

  private List<Listener> of(ConversationId id) {
    return listeners.getOrDefault(id, new CopyOnWriteArrayList<>());
  }
}
