package de.buergerlotse.channels.log;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/// Heads of conversations that were lately used on this node.
///
/// A head may be out of date when another node has written: the append then moves nothing, and the head is read anew.
/// So the cache can be wrong, but never do harm.
final class HeadCache {

  private static final int MOST_HEADS = 20_000;

  /// @param clientMessageIds of all messages up to the head, by which repetitions are known without asking the database
  record Head(Conversation conversation, Set<UUID> clientMessageIds) {
    Head {
      clientMessageIds = Set.copyOf(clientMessageIds);
    }

    Head after(Conversation moved, Set<UUID> added) {
      if (added.isEmpty()) return new Head(moved, clientMessageIds);
      var all = new HashSet<>(clientMessageIds);
      all.addAll(added);
      return new Head(moved, all);
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<ConversationId, Head> heads = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<ConversationId, Head> eldest) {
      return size() > MOST_HEADS;
    }
  };

  Optional<Head> find(ConversationId id) {
    lock.lock();
    try {
      return Optional.ofNullable(heads.get(id));
    } finally {
      lock.unlock();
    }
  }

  void put(Head head) {
    lock.lock();
    try {
      heads.put(head.conversation().id(), head);
    } finally {
      lock.unlock();
    }
  }

  void forget(ConversationId id) {
    lock.lock();
    try {
      heads.remove(id);
    } finally {
      lock.unlock();
    }
  }
}
