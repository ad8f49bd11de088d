package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.evaluation.UnderstandingChange;
import de.buergerlotse.bot.evaluation.UnderstandingChange.Verdict;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The JSON bodies of gaps.
final class GapMessages {

  private static final int MOST_CHANGES = 100;

  private GapMessages() {}

  /// @param total of all pages
  /// @param authorities what a referral may name
  @Serdeable
  record Gaps(List<Cluster> clusters, int total, List<Authority> authorities) {}

  @Serdeable
  record Authority(String id, String name) {}

  /// Questions that ask the same; texts are masked.
  @Serdeable
  record Cluster(
    String id,
    int size,
    Map<String, Integer> kinds,
    List<String> questions,
    List<String> langs,
    Instant since,
    Instant last,
    List<Suggested> candidates,
    @Nullable String agentText
  ) {}

  @Serdeable
  record Suggested(String service, String name, String aspect, double confidence) {}

  /// @param preview only tells the effect; nothing is saved
  @Serdeable
  record NewPhrase(
    @Nullable String service,
    @Nullable String aspect,
    @Nullable String question,
    @Nullable Boolean preview
  ) {}

  @Serdeable
  record NewReferral(@Nullable String question, @Nullable String authority, @Nullable Boolean preview) {}

  @Serdeable
  record NewDraft(@Nullable String service, @Nullable String aspect, @Nullable String variant, @Nullable String text) {}

  @Serdeable
  record Draft(String service, String variant, int revision) {}

  /// @param text as it is kept: masked
  /// @param pending phrases that wait for the next training
  @Serdeable
  record Added(boolean saved, String text, @Nullable Effect effect, @Nullable UUID phrase, @Nullable Integer pending) {}

  @Serdeable
  record Effect(int asked, int lastMonth, int golden, List<Change> changed, int better, int worse, double seconds) {
    static Effect of(PhraseEffects.Effect effect) {
      var change = effect.change();
      return new Effect(
        change.asked(),
        effect.lastMonth(),
        effect.golden(),
        change.changed().stream().limit(MOST_CHANGES).map(Change::of).toList(),
        change.count(Verdict.BETTER),
        change.count(Verdict.WORSE),
        effect.took().toMillis() / 1000.0
      );
    }
  }

  @Serdeable
  record Change(String question, Outcome before, Outcome after, @Nullable String expected, String verdict) {
    static Change of(UnderstandingChange.Changed changed) {
      return new Change(
        changed.question(),
        Outcome.of(changed.before()),
        Outcome.of(changed.after()),
        changed.expected().map(ServiceId::slug).orElse(null),
        changed.verdict().name().toLowerCase(Locale.ROOT)
      );
    }
  }

  /// @param authority who is told to be responsible
  @Serdeable
  record Outcome(
    String decision,
    @Nullable String service,
    @Nullable String aspect,
    @Nullable Double confidence,
    @Nullable String authority
  ) {
    static Outcome of(UnderstandingChange.Outcome outcome) {
      var parts = outcome.decision().split(":", 2);
      return new Outcome(
        parts[0],
        outcome.candidate().map(Candidate::service).map(ServiceId::slug).orElse(null),
        outcome.candidate().map(Candidate::aspect).map(Aspect::key).orElse(null),
        outcome.candidate().map(Candidate::confidence).orElse(null),
        parts.length > 1 ? parts[1] : null
      );
    }
  }
}
