package de.buergerlotse.channels.feed;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.Entry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// The doorbell of this node: tells listeners of a conversation what was just committed.
@Singleton
public final class Feed {

  /// The part citizens play in what is told.
  public static final String CITIZEN = "citizen";
  /// The part agents play in what is told.
  public static final String AGENT = "agent";

  private final Map<ConversationId, CopyOnWriteArrayList<Listener>> listeners = new ConcurrentHashMap<>();

  /// Somebody who wants to hear of a conversation; must return quickly and never throw.
  public interface Listener {
    /// New entries, in order; they may have been told before or leave a gap to those told last.
    void committed(List<Entry> entries);

    /// Somebody is typing.
    void typing(String role);

    /// Somebody has read up to a number.
    void seen(String role, long seq);

    /// Whoever waits stands at another place in line.
    ///
    /// @param waitSeconds how long it will take, if that can be known
    void placed(int position, @Nullable Integer waitSeconds);

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

  public void seen(ConversationId id, String role, long seq) {
    of(id).forEach(listener -> listener.seen(role, seq));
  }

  public void placed(ConversationId id, int position, @Nullable Integer waitSeconds) {
    of(id).forEach(listener -> listener.placed(position, waitSeconds));
  }

  /// Whether anybody on this node listens to a conversation.
  public boolean isHeard(ConversationId id) {
    return listeners.containsKey(id);
  }

  /// All conversations to which somebody on this node listens.
  public List<ConversationId> listHeard() {
    return List.copyOf(listeners.keySet());
  }

  public void erased(ConversationId id) {
    of(id).forEach(Listener::erased);
  }

  private List<Listener> of(ConversationId id) {
    return listeners.getOrDefault(id, new CopyOnWriteArrayList<>());
  }
}
