package de.buergerlotse.channels.call;

import de.buergerlotse.channels.database.Database;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// What webhooks were answered: the same event again gets the same answer, and nothing happens a second time.
///
/// The first delivery writes a row and works; others wait for its answer, on any node. When none comes, because that node was
/// killed, a waiting one does the work: what it does is known by ids that depend on the event alone, so it has one effect.
@Singleton
public final class Answered {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration LOOK = Duration.ofMillis(20);
  private final Database database;

  Answered(Database database) {
    this.database = database;
  }

  /// The answer to an event.
  ///
  /// @param key what is the same whenever the event is delivered
  /// @param work makes the answer; when it fails nothing is kept, and the next delivery tries again
  public String once(CallVendor vendor, String key, Supplier<String> work) {
    if (!isFirst(vendor, key)) {
      var known = await(vendor, key);
      if (known.isPresent()) return known.get();
    }
    return work(vendor, key, work);
  }

  private String work(CallVendor vendor, String key, Supplier<String> work) {
    var done = false;
    try {
      var answer = work.get();
      database.change("UPDATE phone_answer SET answer = ? WHERE vendor = ? AND key = ?", answer, vendor.key(), key);
      done = true;
      return answer;
    } finally {
      if (!done) forget(vendor, key);
    }
  }

  private boolean isFirst(CallVendor vendor, String key) {
    var sql = "INSERT INTO phone_answer VALUES (?, ?, clock_timestamp(), NULL) ON CONFLICT DO NOTHING";
    return database.change(sql, vendor.key(), key) > 0;
  }

  private void forget(CallVendor vendor, String key) {
    database.change("DELETE FROM phone_answer WHERE vendor = ? AND key = ? AND answer IS NULL", vendor.key(), key);
  }

  private Optional<String> await(CallVendor vendor, String key) {
    for (var waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(LOOK)) {
      var known = database.list(
        "SELECT answer FROM phone_answer WHERE vendor = ? AND key = ?",
        row -> Optional.ofNullable(row.getString(1)),
        vendor.key(),
        key
      );
      if (known.isEmpty()) return Optional.empty();
      if (known.getFirst().isPresent()) return known.getFirst();
      sleep();
    }
    return Optional.empty();
  }

  private static void sleep() {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for an answer", stopped);
    }
  }
}
