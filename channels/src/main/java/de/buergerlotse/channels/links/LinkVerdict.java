package de.buergerlotse.channels.links;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is known of an address after a check.
///
/// @param failures in a row
/// @param failingSince the first of them
record LinkVerdict(
  LinkState state,
  Optional<LinkReason> reason,
  Optional<String> detail,
  Optional<URI> target,
  int failures,
  Optional<Instant> failingSince
) {
  private static final int FAILURES_TO_DIE = 3;
  private static final Duration WITHIN = Duration.ofHours(24);
  private static final Duration CERTIFICATE_WARNING = Duration.ofDays(14);
  private static final Pattern SOFT_NOT_FOUND = Pattern.compile(
    "<title>[^<]{0,80}(?:404|nicht gefunden|not found)|seite (?:wurde )?(?:leider )?nicht gefunden|seite existiert nicht|page not found|diese seite gibt es nicht",
    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
  );

  /// An address that was never checked.
  static final LinkVerdict NONE = new LinkVerdict(
    LinkState.UNCHECKED,
    Optional.empty(),
    Optional.empty(),
    Optional.empty(),
    0,
    Optional.empty()
  );

  /// @param before what was known until now
  static LinkVerdict of(ProbeResult result, LinkVerdict before, Instant now) {
    return switch (result) {
      case ProbeResult.Failed(var reason, var detail) -> failed(reason, detail, before, now);
      case ProbeResult.Answered answered -> answered(answered, before, now);
    };
  }

  private static LinkVerdict answered(ProbeResult.Answered answer, LinkVerdict before, Instant now) {
    var status = "HTTP " + answer.status();
    if (answer.status() == 403 || answer.status() == 401 || answer.status() == 429) {
      return good(LinkState.UNKNOWN, LinkReason.REFUSED, status);
    }
    if (answer.status() >= 500) return failed(LinkReason.SERVER_ERROR, status, before, now);
    if (answer.status() >= 400) return failed(LinkReason.NOT_FOUND, status, before, now);
    if (SOFT_NOT_FOUND.matcher(answer.begin()).find()) return good(
      LinkState.WARNING,
      LinkReason.SOFT_NOT_FOUND,
      status
    );
    var ends = answer.certificateEnds().filter(end -> end.isBefore(now.plus(CERTIFICATE_WARNING)));
    if (ends.isPresent()) return good(LinkState.WARNING, LinkReason.CERTIFICATE_ENDS, ends.get().toString());
    if (answer.movedTo().isPresent()) {
      var reason = Optional.of(LinkReason.REDIRECTED_FOR_GOOD);
      return new LinkVerdict(LinkState.WARNING, reason, Optional.of(status), answer.movedTo(), 0, Optional.empty());
    }
    return new LinkVerdict(LinkState.OK, Optional.empty(), Optional.of(status), Optional.empty(), 0, Optional.empty());
  }

  private static LinkVerdict good(LinkState state, LinkReason reason, String detail) {
    return new LinkVerdict(state, Optional.of(reason), Optional.of(detail), Optional.empty(), 0, Optional.empty());
  }

  /// One failure says little: it is dead after three of them within a day, and stays so until it answers.
  private static LinkVerdict failed(LinkReason reason, String detail, LinkVerdict before, Instant now) {
    var wasDead = before.state() == LinkState.DEAD;
    var lately = before.failingSince().filter(since -> wasDead || since.isAfter(now.minus(WITHIN)));
    var failures = lately.isPresent() ? before.failures() + 1 : 1;
    var dead = wasDead || failures >= FAILURES_TO_DIE;
    return new LinkVerdict(
      dead ? LinkState.DEAD : LinkState.WARNING,
      Optional.of(reason),
      Optional.of(detail),
      Optional.empty(),
      failures,
      Optional.of(lately.orElse(now))
    );
  }

  /// When to look again: once a day, sooner while it fails.
  Instant next(Instant now) {
    var soon = failures > 0 && state != LinkState.DEAD;
    return now.plus(soon ? Duration.ofHours(6) : Duration.ofHours(24));
  }
}
