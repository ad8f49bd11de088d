package de.buergerlotse.channels.problem;

import java.time.Duration;
import java.util.Optional;

/// A request cannot be served; nothing of it was stored.
public final class Problem extends RuntimeException {

  private final ProblemCode code;
  private final Optional<Duration> retryAfter;

  public Problem(ProblemCode code) {
    this(code, Optional.empty());
  }

  /// @param retryAfter after which time another try may succeed
  public Problem(ProblemCode code, Duration retryAfter) {
    this(code, Optional.of(retryAfter));
  }

  private Problem(ProblemCode code, Optional<Duration> retryAfter) {
    super(code.code());
    this.code = code;
    this.retryAfter = retryAfter;
  }

  public ProblemCode code() {
    return code;
  }

  /// Whole seconds, at least 1, for the header `Retry-After`.
  public Optional<Long> retryAfterSeconds() {
    return retryAfter.map(time -> Math.max(1, time.toSeconds()));
  }
}
