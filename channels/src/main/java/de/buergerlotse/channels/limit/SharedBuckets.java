package de.buergerlotse.channels.limit;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.security.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/// Buckets of tokens that all nodes share: whoever guesses is not quicker by asking several of them.
///
/// Counted by the database's own clock, for those of the nodes may differ.
@Singleton
class SharedBuckets {

  private static final String PURPOSE = "limit";
  /// Full again long before, at a token a minute and more.
  private static final String FORGOTTEN_AFTER = "1 hour";
  private static final String TAKE = """
  INSERT INTO shared_limit AS known VALUES (?, ? - 1, clock_timestamp())
  ON CONFLICT (sender) DO UPDATE SET tokens = %1$s - 1, refilled_at = clock_timestamp() WHERE %1$s >= 1
  """.formatted(tokens("known"));
  private static final String WAIT =
    "SELECT (1 - " + tokens("shared_limit") + ") * 60 / ? FROM shared_limit WHERE sender = ?";
  private final Database database;
  private final Pseudonyms pseudonyms;

  SharedBuckets(Database database, Pseudonyms pseudonyms) {
    this.database = database;
    this.pseudonyms = pseudonyms;
  }

  /// What is in a bucket now.
  private static String tokens(String row) {
    return "least(?, %1$s.tokens + extract(epoch FROM clock_timestamp() - %1$s.refilled_at) * ? / 60)".formatted(row);
  }

  /// Takes a token of a sender's. A refused try costs none, so that waiting always helps.
  ///
  /// @param burst how many tokens a full bucket holds
  /// @param perMinute how many are refilled a minute
  /// @return nothing when there was one, else after which time there will be
  Optional<Duration> take(String sender, int burst, int perMinute) {
    var name = pseudonyms.of(PURPOSE, sender);
    database.change("DELETE FROM shared_limit WHERE refilled_at < now() - interval '" + FORGOTTEN_AFTER + "'");
    if (database.change(TAKE, name, burst, burst, perMinute, burst, perMinute) > 0) return Optional.empty();
    var seconds = database.find(WAIT, row -> row.getDouble(1), burst, perMinute, perMinute, name).orElse(0.0);
    return Optional.of(Duration.ofMillis((long) Math.ceil(Math.max(0, seconds) * 1_000)));
  }
}
