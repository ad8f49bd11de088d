package de.buergerlotse.knowledge;

import de.buergerlotse.knowledge.search.SearchIndex;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A search index that is made when it is first asked for: a snapshot that only answers questions on trial needs none.
final class SearchOnDemand {

  private final Supplier<SearchIndex> making;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable SearchIndex made;

  SearchOnDemand(Supplier<SearchIndex> making) {
    this.making = making;
  }

  SearchIndex get() {
    var known = made;
    if (known != null) return known;
    lock.lock();
    try {
      var first = made;
      var index = first == null ? making.get() : first;
      made = index;
      return index;
    } finally {
      lock.unlock();
    }
  }
}
