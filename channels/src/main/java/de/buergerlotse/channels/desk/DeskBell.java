package de.buergerlotse.channels.desk;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Tells listeners of this node that something about a municipality's queue changed; they read what it is themselves.
@Singleton
public final class DeskBell {

  private final Map<MunicipalityId, CopyOnWriteArrayList<Runnable>> listeners = new ConcurrentHashMap<>();

  /// @param listener must return quickly and never throw
  public Listening listen(MunicipalityId municipality, Runnable listener) {
    var all = listeners.computeIfAbsent(municipality, _ -> new CopyOnWriteArrayList<>());
    all.add(listener);
    return () -> all.remove(listener);
  }

  /// Ends a listening.
  public interface Listening extends AutoCloseable {
    @Override
    void close();
  }

  /// Something changed.
  public void ring(MunicipalityId municipality) {
    listeners.getOrDefault(municipality, new CopyOnWriteArrayList<>()).forEach(Runnable::run);
  }
}
