package de.buergerlotse.channels.limit;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How much one sender may send: a bucket of tokens a sender, refilled steadily.
///
/// Floods are counted on each node by itself. Where a secret could be guessed, the nodes count together.
@Singleton
public final class RateLimits {

  private static final int MOST_SENDERS = 100_000;

  /// @param enabled off for load programs and evaluations
  /// @param burst how many messages may come at once
  /// @param perMinute how many messages a minute are refilled
  /// @param startsPerMinute how many conversations a minute one address may begin
  /// @param signInsPerMinute how often a minute one name may be tried
  /// @param filesPerMinute how many files a minute one conversation may send or fetch
  /// @param codesPerMinute how many case codes a minute one agent, caller or address may try
  @ConfigurationProperties("limits")
  public record Settings(
    @Bindable(defaultValue = "true") boolean enabled,
    @Bindable(defaultValue = "10") int burst,
    @Bindable(defaultValue = "60") int perMinute,
    @Bindable(defaultValue = "60") int startsPerMinute,
    @Bindable(defaultValue = "10") int signInsPerMinute,
    @Bindable(defaultValue = "10") int filesPerMinute,
    @Bindable(defaultValue = "6") int codesPerMinute
  ) {}

  private record Bucket(double tokens, long refilledAt) {}

  private final Settings settings;
  private final SharedBuckets shared;
  private final Clock clock;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  RateLimits(Settings settings, SharedBuckets shared, Clock clock) {
    this.settings = settings;
    this.shared = shared;
    this.clock = clock;
  }

  /// @throws Problem when the conversation sends too fast
  public void requireMessage(Object conversation) {
    require("message " + conversation, settings.burst(), settings.perMinute());
  }

  /// @throws Problem when the conversation sends or fetches too many files
  public void requireFile(Object conversation) {
    require("file " + conversation, settings.filesPerMinute(), settings.filesPerMinute());
  }

  /// @throws Problem when the address begins too many conversations
  public void requireStart(String address) {
    require("start " + address, settings.startsPerMinute(), settings.startsPerMinute());
  }

  /// @throws Problem when somebody guesses passwords
  public void requireSignIn(String username, String address) {
    requireOnAllNodes("sign-in " + username, settings.signInsPerMinute());
    requireOnAllNodes("sign-in from " + address, 5 * settings.signInsPerMinute());
  }

  /// @throws Problem when somebody guesses case codes
  public void requireCaseCode(Object guesser) {
    requireOnAllNodes("case-code " + guesser, settings.codesPerMinute());
  }

  /// What this node alone would refuse never reaches the database, so a flood of guesses does not burden it.
  private void requireOnAllNodes(String sender, int perMinute) {
    require(sender, perMinute, perMinute);
    if (!settings.enabled()) return;
    shared.take(sender, perMinute, perMinute).ifPresent(wait -> {
      throw new Problem(ProblemCode.TOO_MANY, wait);
    });
  }

  private void require(String sender, int burst, int perMinute) {
    if (!settings.enabled()) return;
    if (buckets.size() > MOST_SENDERS) buckets.clear();
    var now = clock.millis();
    var perMilli = perMinute / 60_000.0;
    var taken = buckets.compute(sender, (_, known) -> {
      var bucket = known == null ? new Bucket(burst, now) : known;
      var tokens = Math.min(burst, bucket.tokens + (now - bucket.refilledAt) * perMilli);
      // A refused message costs nothing, so that waiting always helps.
      return tokens >= 1 ? new Bucket(tokens - 1, now) : new Bucket(tokens - 1_000_000, now);
    });
    if (taken.tokens < -1) {
      var kept = taken.tokens + 1_000_000;
      buckets.put(sender, new Bucket(kept, now));
      throw new Problem(ProblemCode.TOO_MANY, Duration.ofMillis((long) Math.ceil((1 - kept) / perMilli)));
    }
  }
}
