package de.buergerlotse.channels.newsroom;

import de.buergerlotse.knowledge.editorial.PageContent;
import de.buergerlotse.knowledge.editorial.PageContentJson;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.editorial.Revision;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Revisions as JSON bodies.
@Singleton
class DraftMapping {

  private final JsonMapper json;

  DraftMapping(JsonMapper json) {
    this.json = json;
  }

  JsonNode tree(PageContent content) {
    try {
      return Objects.requireNonNull(json.readValue(PageContentJson.write(content), JsonNode.class));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  String text(JsonNode content) {
    try {
      return json.writeValueAsString(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// A part that nobody has edited yet.
  DraftMessages.Draft untouched(ServiceId service, PagePart part, PageContent content) {
    return new DraftMessages.Draft(
      service.slug(),
      part.key(),
      null,
      null,
      "none",
      tree(content),
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null
    );
  }

  DraftMessages.Draft draft(Revision revision, LocalDate today) {
    return draft(revision, revision.content(), today);
  }

  /// @param content what is shown of it
  DraftMessages.Draft draft(Revision revision, PageContent content, LocalDate today) {
    var validity = revision.publishing().map(Revision.Publishing::validity);
    return new DraftMessages.Draft(
      revision.service().slug(),
      revision.part().key(),
      revision.number(),
      base(revision),
      state(revision, today),
      tree(content),
      DraftMessages.Person.of(revision.author()),
      revision.at(),
      revision
        .approval()
        .map(word -> DraftMessages.Person.of(word.by()))
        .orElse(null),
      revision.signOff().map(DraftMessages.SignOffMessage::of).orElse(null),
      validity.map(days -> days.from()).orElse(null),
      validity.flatMap(days -> days.until()).orElse(null),
      revision.comment().isEmpty() ? null : revision.comment(),
      null
    );
  }

  static @Nullable Integer base(Revision revision) {
    return revision.base().isPresent() ? revision.base().getAsInt() : null;
  }

  /// Where it stands, as people see it: a published one may lie ahead or be over.
  static String state(Revision revision, LocalDate today) {
    return revision
      .publishing()
      .filter(_ -> revision.state().key().equals("published"))
      .map(Revision.Publishing::validity)
      .map(days -> {
        if (days.from().isAfter(today)) return "scheduled";
        return days.covers(today) ? "published" : "retired";
      })
      .orElse(revision.state().key());
  }
}
