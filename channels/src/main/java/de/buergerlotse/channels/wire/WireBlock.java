package de.buergerlotse.channels.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A part of a message as JSON; `type` tells which.
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = WireBlock.Text.class, name = "text"),
  @JsonSubTypes.Type(value = WireBlock.Items.class, name = "list"),
  @JsonSubTypes.Type(value = WireBlock.Link.class, name = "link"),
  @JsonSubTypes.Type(value = WireBlock.Choices.class, name = "choices"),
  @JsonSubTypes.Type(value = WireBlock.Contact.class, name = "contact"),
  @JsonSubTypes.Type(value = WireBlock.Handover.class, name = "handover"),
  @JsonSubTypes.Type(value = WireBlock.Attachment.class, name = "attachment"),
  @JsonSubTypes.Type(value = WireBlock.Checklist.class, name = "checklist"),
})
public sealed interface WireBlock {
  @Serdeable
  record Text(String text) implements WireBlock {}

  @Serdeable
  record Items(boolean ordered, List<String> items) implements WireBlock {}

  /// @param documents what to have at hand before the jump; left out where nothing is told
  /// @param fees what it will cost; left out where nothing is told
  @Serdeable
  record Link(
    String rel,
    String title,
    String href,
    String eid,
    @Nullable List<String> documents,
    @Nullable List<String> fees
  ) implements WireBlock {}

  @Serdeable
  record Choices(List<Choice> choices) implements WireBlock {}

  @Serdeable
  record Choice(String id, String label, @Nullable String service, @Nullable String aspect) {}

  @Serdeable
  record Contact(
    String name,
    @Nullable String phone,
    @Nullable String address,
    List<Hours> hours
  ) implements WireBlock {}

  /// Opening hours, ready to read: "Montag", "8:00 bis 12:30 Uhr".
  @Serdeable
  record Hours(String days, List<String> times) {}

  @Serdeable
  record Handover(List<String> options, @Nullable Queue queue) implements WireBlock {}

  @Serdeable
  record Queue(int position, @Nullable Integer waitSeconds) {}

  /// A file a citizen sent; agents fetch it at `/api/v1/desk/attachments/{id}`.
  ///
  /// @param size in bytes
  /// @param checked whether a virus scanner found nothing; false when none was asked
  @Serdeable
  record Attachment(UUID id, String name, String mime, long size, boolean checked) implements WireBlock {}

  @Serdeable
  record Checklist(String title, List<Task> entries) implements WireBlock {}

  /// One thing to do.
  ///
  /// @param id the same whenever the list is made again
  /// @param text why, and what is needed; lines are parted by line feeds
  /// @param due the last day on which it is done in time, ISO 8601, where one can be told
  /// @param dueText until when, ready to read
  /// @param service the municipality's service it is done with
  /// @param level `stadt`, `kreis`, `land`, `bund` or `privat`
  /// @param done always false from the server: what is ticked off stays on the citizen's device
  @Serdeable
  record Task(
    String id,
    String title,
    String text,
    @Nullable LocalDate due,
    String dueText,
    String responsible,
    @Nullable TaskLink link,
    @Nullable String service,
    String level,
    boolean done
  ) {}

  /// Where a thing is done.
  @Serdeable
  record TaskLink(String rel, String title, String href, String eid) {}
}
