package de.buergerlotse.channels.intake;

import de.buergerlotse.bot.conversation.ConversationId;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Lets the messages of one conversation pass one after the other on this node.
///
/// Correctness does not rest on it (the log refuses appends to an old head), but it saves deciding twice.
final class ConversationLocks {

  private final List<ReentrantLock> locks = Stream.generate(ReentrantLock::new).limit(1024).toList();

  <T> T inTurn(ConversationId id, Supplier<T> work) {
    var lock = locks.get(Math.floorMod(id.hashCode(), locks.size()));
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
