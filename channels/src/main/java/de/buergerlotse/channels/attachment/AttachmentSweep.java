package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.round.Rounds;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes files some days after the last word of their conversation.
@Singleton
final class AttachmentSweep {

  private static final Logger LOG = LoggerFactory.getLogger(AttachmentSweep.class);
  private static final Rounds ROUNDS = Rounds.of(AttachmentSweep.class, "Old files could not be deleted");
  /// A file being taken in is told of within seconds; one that is not belongs to a node that was killed.
  private static final Duration UNTOLD = Duration.ofHours(1);
  private final Attachments attachments;
  private final Duration keep;
  private final Clock clock;

  AttachmentSweep(Attachments attachments, @Value("${attachments.keep:14d}") Duration keep, Clock clock) {
    if (keep.isNegative()) throw new IllegalArgumentException("attachments.keep is negative: " + keep);
    this.attachments = attachments;
    this.keep = keep;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = "1h", initialDelay = "1m")
  void sweep() {
    ROUNDS.run(() -> {
      var now = clock.instant();
      var gone = attachments.expire(now.minus(keep), now.minus(UNTOLD), now);
      if (gone > 0) LOG.info("{} files were deleted after their time", gone);
    });
  }
}
