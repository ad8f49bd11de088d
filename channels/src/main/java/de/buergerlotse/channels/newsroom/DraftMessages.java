package de.buergerlotse.channels.newsroom;

import de.buergerlotse.knowledge.editorial.Colleague;
import de.buergerlotse.knowledge.editorial.SignOff;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON bodies of drafts and their way.
final class DraftMessages {

  private DraftMessages() {}

  @Serdeable
  record Person(String username, String name) {
    static Person of(Colleague colleague) {
      return new Person(colleague.username(), colleague.name());
    }
  }

  /// The word of a group of readers.
  @Serdeable
  record SignOffMessage(String group, List<String> names, Person by, Instant at) {
    static SignOffMessage of(SignOff word) {
      return new SignOffMessage(word.group(), word.names(), Person.of(word.by()), word.at());
    }
  }

  /// A part of a page.
  ///
  /// @param variant a language tag, or `facts`
  /// @param revision the newest one's number; left out while nobody has edited the part
  /// @param state `none` while nobody has
  /// @param gate only in the answer to a publication
  @Serdeable
  record Draft(
    String service,
    String variant,
    @Nullable Integer revision,
    @Nullable Integer base,
    String state,
    JsonNode content,
    @Nullable Person author,
    @Nullable Instant at,
    @Nullable Person approvedBy,
    @Nullable SignOffMessage signOff,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String comment,
    GateMessages.@Nullable Gate gate
  ) {
    Draft with(GateMessages.Gate report) {
      return new Draft(
        service,
        variant,
        revision,
        base,
        state,
        content,
        author,
        at,
        approvedBy,
        signOff,
        from,
        until,
        comment,
        report
      );
    }
  }

  @Serdeable
  record Save(@Nullable JsonNode content, @Nullable Integer basedOn) {}

  /// @param revision the one that is meant; left out, the newest
  @Serdeable
  record Step(@Nullable Integer revision, @Nullable String comment, @Nullable String reviewedBy) {
    static final Step NEWEST = new Step(null, null, null);
  }

  @Serdeable
  record SignOffStep(@Nullable Integer revision, @Nullable String group, @Nullable List<String> names) {}

  @Serdeable
  record Publish(
    @Nullable Integer revision,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable GateOverride override
  ) {}

  /// The word of an approver that a broken gate does not count this time.
  @Serdeable
  record GateOverride(@Nullable String reason) {}

  @Serdeable
  record Restore(@Nullable Integer revision, @Nullable Boolean replace) {}
}
