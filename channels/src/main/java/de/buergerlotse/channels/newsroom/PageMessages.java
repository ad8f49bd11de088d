package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.editorial.Comments;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON bodies of pages, their history and the talk about them.
final class PageMessages {

  private PageMessages() {}

  @Serdeable
  record ServiceList(List<Line> services, int total, int page, int size) {}

  /// A service in the list.
  ///
  /// @param inheritedFrom id of the municipality above that it comes from; left out where it is the town's own
  /// @param inheritedFromName what that municipality is called
  /// @param owner who looks after it
  @Serdeable
  record Line(
    String service,
    String name,
    @Nullable String inheritedFrom,
    @Nullable String inheritedFromName,
    List<String> states,
    @Nullable LocalDate reviewDue,
    String owner,
    int openTasks
  ) {}

  @Serdeable
  record Page(
    String service,
    String name,
    @Nullable String inheritedFrom,
    @Nullable String inheritedFromName,
    String owner,
    @Nullable LocalDate reviewDue,
    Published published,
    List<Standing> drafts,
    List<CommentMessage> comments
  ) {}

  /// What citizens see now.
  ///
  /// @param texts by variant and aspect
  /// @param reviewedBy who signed off the easy text, by aspect
  /// @param stale aspects whose easy text is older than the plain one
  @Serdeable
  record Published(
    JsonNode facts,
    Map<String, Map<String, String>> texts,
    Map<String, String> reviewedBy,
    List<String> stale
  ) {}

  @Serdeable
  record Standing(
    String variant,
    int revision,
    String state,
    DraftMessages.Person author,
    Instant at,
    @Nullable LocalDate from
  ) {}

  @Serdeable
  record CommentMessage(
    long id,
    Instant at,
    DraftMessages.Person author,
    String text,
    @Nullable String variant,
    @Nullable String aspect
  ) {
    static CommentMessage of(Comments.Comment comment) {
      return new CommentMessage(
        comment.id(),
        comment.at(),
        DraftMessages.Person.of(comment.author()),
        comment.text(),
        comment.part().orElse(null),
        comment.aspect().orElse(null)
      );
    }
  }

  @Serdeable
  record CommentList(List<CommentMessage> comments) {}

  @Serdeable
  record NewComment(@Nullable String text, @Nullable String variant, @Nullable String aspect) {}

  @Serdeable
  record Care(@Nullable String owner, @Nullable LocalDate reviewDue) {}

  /// @param more whether there are older ones
  @Serdeable
  record History(List<Past> revisions, boolean more) {}

  @Serdeable
  record Past(
    int revision,
    String variant,
    String state,
    @Nullable Integer base,
    DraftMessages.Person author,
    Instant at,
    DraftMessages.@Nullable Person approvedBy,
    @Nullable Instant approvedAt,
    DraftMessages.@Nullable SignOffMessage signOff,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String comment
  ) {}

  /// @param against the number of the revision it is compared with; left out where it is the first
  @Serdeable
  record Compared(
    int revision,
    String variant,
    @Nullable Integer against,
    JsonNode content,
    List<Difference> differences
  ) {}

  @Serdeable
  record Difference(String place, String before, String after, List<Words> words) {}

  /// @param op `same`, `added` or `removed`
  @Serdeable
  record Words(String op, String text) {}
}
