package de.buergerlotse.channels.training;

import de.buergerlotse.bot.understanding.AddedPhrase;
import de.buergerlotse.bot.understanding.Overlap;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The JSON bodies of the training.
final class TrainingMessages {

  private TrainingMessages() {}

  /// @param current absent while nothing was ever added: the understanding is that of the content
  /// @param pending phrases added or withdrawn that do not count yet
  /// @param failed why the last training came to nothing
  @Serdeable
  record Training(
    @Nullable Running running,
    @Nullable Model current,
    List<Model> previous,
    int pending,
    @Nullable String failed,
    List<Phrase> phrases
  ) {}

  @Serdeable
  record Running(String phase, int percent, Instant since, String by) {}

  @Serdeable
  record Model(String model, Instant since, int addedPhrases, String by) {
    static Model of(TrainingVersions.Version version) {
      return new Model(version.id(), version.at(), version.phrases().size(), version.by());
    }
  }

  /// @param state `active`, `pending` or `withdrawn`
  @Serdeable
  record Phrase(
    UUID id,
    String text,
    @Nullable String service,
    @Nullable String aspect,
    @Nullable String authority,
    String by,
    Instant at,
    String state
  ) {
    static Phrase of(AddedPhrases.Kept kept, boolean counts) {
      var state = kept.withdrawn() ? "withdrawn" : counts ? "active" : "pending";
      var text = kept.phrase().text();
      return switch (kept.phrase().meaning()) {
        case AddedPhrase.OfService(var service, var aspect) -> new Phrase(
          kept.id(),
          text,
          service.slug(),
          aspect.key(),
          null,
          kept.by(),
          kept.at(),
          state
        );
        case AddedPhrase.OfAuthority(var authority) -> new Phrase(
          kept.id(),
          text,
          null,
          null,
          authority,
          kept.by(),
          kept.at(),
          state
        );
      };
    }
  }

  @Serdeable
  record Wanted(@Nullable String model) {}

  @Serdeable
  record Overlaps(List<Pair> pairs) {}

  /// @param confusion the share of both services' phrases that are nearer to the other one
  @Serdeable
  record Pair(String a, String aName, String b, String bName, double confusion, List<Pull> phrases) {}

  /// @param margin below 0: nearer to the phrases of the other service
  @Serdeable
  record Pull(String text, String service, String pulls, double margin) {
    static Pull of(Overlap.Pull pull) {
      return new Pull(pull.text(), pull.service().slug(), pull.pulls().slug(), pull.margin());
    }
  }
}
