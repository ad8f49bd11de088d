package de.buergerlotse.channels.editorial;

import de.buergerlotse.knowledge.editorial.BasisJson;
import de.buergerlotse.knowledge.editorial.Colleague;
import de.buergerlotse.knowledge.editorial.PageContentJson;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.editorial.Revision;
import de.buergerlotse.knowledge.editorial.RevisionState;
import de.buergerlotse.knowledge.editorial.SignOff;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Revisions as rows, and back.
final class RevisionRows {

  static final String INSERT = """
  INSERT INTO revision (municipality, service, number, part, base, content, author, author_name, authors, at, newest,
    passing, state, basis, signed_group, signed_names, signed_by, signed_by_name, signed_at, approved_by,
    approved_by_name, approved_at, effective_from, effective_until, published_by, published_by_name, published_at,
    comment)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, false, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  """;
  static final String UPDATE = """
  UPDATE revision SET state = ?, basis = ?, signed_group = ?, signed_names = ?, signed_by = ?, signed_by_name = ?,
    signed_at = ?, approved_by = ?, approved_by_name = ?, approved_at = ?, effective_from = ?, effective_until = ?,
    published_by = ?, published_by_name = ?, published_at = ?, comment = ?
  WHERE municipality = ? AND service = ? AND number = ?
  """;

  private RevisionRows() {}

  /// The values of [#INSERT].
  static @Nullable Object[] inserted(MunicipalityId municipality, Revision revision) {
    return all(
      new @Nullable Object[] {
        municipality.value(),
        revision.service().slug(),
        revision.number(),
        revision.part().key(),
        revision.base().isPresent() ? revision.base().getAsInt() : null,
        PageContentJson.write(revision.content()),
        revision.author().username(),
        revision.author().name(),
        List.copyOf(new TreeSet<>(revision.authors())),
        revision.at(),
      },
      standing(revision)
    );
  }

  /// The values of [#UPDATE].
  static @Nullable Object[] updated(MunicipalityId municipality, Revision revision) {
    return all(standing(revision), new @Nullable Object[] {
      municipality.value(),
      revision.service().slug(),
      revision.number(),
    });
  }

  /// Where a revision stands.
  private static @Nullable Object[] standing(Revision revision) {
    var signed = revision.signOff();
    var approval = revision.approval();
    var publishing = revision.publishing();
    return new @Nullable Object[] {
      revision.state().key(),
      BasisJson.write(revision.basis()),
      signed.map(SignOff::group).orElse(null),
      signed.map(SignOff::names).orElse(null),
      signed.map(word -> word.by().username()).orElse(null),
      signed.map(word -> word.by().name()).orElse(null),
      signed.map(SignOff::at).orElse(null),
      approval.map(word -> word.by().username()).orElse(null),
      approval.map(word -> word.by().name()).orElse(null),
      approval.map(Revision.Approval::at).orElse(null),
      publishing.map(word -> word.validity().from()).orElse(null),
      publishing.flatMap(word -> word.validity().until()).orElse(null),
      publishing.map(word -> word.by().username()).orElse(null),
      publishing.map(word -> word.by().name()).orElse(null),
      publishing.map(Revision.Publishing::at).orElse(null),
      revision.comment(),
    };
  }

  static Revision revision(ResultSet row) throws SQLException {
    var part = new PagePart(row.getString("part"));
    var base = row.getInt("base");
    return new Revision(
      new ServiceId(row.getString("service")),
      part,
      row.getInt("number"),
      base == 0 ? OptionalInt.empty() : OptionalInt.of(base),
      RevisionState.of(row.getString("state")),
      PageContentJson.read(part, row.getString("content")),
      new Colleague(row.getString("author"), row.getString("author_name")),
      Set.of((String[]) row.getArray("authors").getArray()),
      instant(row, "at"),
      BasisJson.read(row.getString("basis")),
      signOff(row),
      approval(row),
      publishing(row),
      row.getString("comment")
    );
  }

  private static Optional<SignOff> signOff(ResultSet row) throws SQLException {
    var group = row.getString("signed_group");
    if (group == null) return Optional.empty();
    var names = List.of((String[]) row.getArray("signed_names").getArray());
    return Optional.of(new SignOff(group, names, colleague(row, "signed_by"), instant(row, "signed_at")));
  }

  private static Optional<Revision.Approval> approval(ResultSet row) throws SQLException {
    if (row.getString("approved_by") == null) return Optional.empty();
    return Optional.of(new Revision.Approval(colleague(row, "approved_by"), instant(row, "approved_at")));
  }

  private static Optional<Revision.Publishing> publishing(ResultSet row) throws SQLException {
    if (row.getString("published_by") == null) return Optional.empty();
    var until = Optional.ofNullable(row.getObject("effective_until", LocalDate.class));
    var validity = new Validity(row.getObject("effective_from", LocalDate.class), until);
    return Optional.of(new Revision.Publishing(validity, colleague(row, "published_by"), instant(row, "published_at")));
  }

  private static Colleague colleague(ResultSet row, String column) throws SQLException {
    return new Colleague(row.getString(column), row.getString(column + "_name"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Object[] all(@Nullable Object[] first, @Nullable Object[] second) {
    var values = new @Nullable Object[first.length + second.length];
    System.arraycopy(first, 0, values, 0, first.length);
    System.arraycopy(second, 0, values, first.length, second.length);
    return values;
  }
}
