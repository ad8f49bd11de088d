package de.buergerlotse.channels.callback;

import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// Only remembers the last announcements, where no provider of text messages is set up.
@Singleton
@Secondary
final class RecordedAnnouncements implements CallAnnouncements {

  private static final int MOST = 100;
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Announcement> last = new ArrayDeque<>();

  @Override
  public void announce(Announcement announcement) {
    lock.lock();
    try {
      if (last.size() == MOST) last.removeFirst();
      last.addLast(announcement);
    } finally {
      lock.unlock();
    }
  }

  List<Announcement> list() {
    lock.lock();
    try {
      return List.copyOf(last);
    } finally {
      lock.unlock();
    }
  }
}
