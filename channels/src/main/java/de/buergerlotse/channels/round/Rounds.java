package de.buergerlotse.channels.round;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a node does again and again: a round that fails, because the database is away for a while, is told in the log, and the
/// next one tries again.
public final class Rounds {

  private final Logger log;
  private final String failure;

  private Rounds(Logger log, String failure) {
    this.log = log;
    this.failure = failure;
  }

  /// @param owner in whose name a failure is told
  /// @param failure what a failed round means: "Old files could not be deleted"
  public static Rounds of(Class<?> owner, String failure) {
    return new Rounds(LoggerFactory.getLogger(owner), failure);
  }

  /// One round; never throws what another try may mend.
  public void run(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException unavailable) {
      log.warn("{}, the next try follows: {}", failure, unavailable.toString());
    }
  }
}
