package de.buergerlotse.channels.editorial;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.editorial.Revision;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The page of a service in a transaction in which nobody else can change it.
public final class LockedPage {

  private final Database.Statements statements;
  private final MunicipalityId municipality;
  private final ServiceId service;
  private int lastRevision;

  LockedPage(Database.Statements statements, MunicipalityId municipality, ServiceId service) throws SQLException {
    this.statements = statements;
    this.municipality = municipality;
    this.service = service;
    this.lastRevision = statements
      .list(
        """
        INSERT INTO editorial_service (municipality, service, last_revision) VALUES (?, ?, 0)
        ON CONFLICT (municipality, service) DO UPDATE SET last_revision = editorial_service.last_revision
        RETURNING last_revision
        """,
        row -> row.getInt(1),
        municipality.value(),
        service.slug()
      )
      .getFirst();
  }

  /// The number of the next revision.
  public int nextNumber() {
    return lastRevision + 1;
  }

  public Optional<Revision> findNewest(PagePart part) {
    return find(
      "SELECT * FROM revision WHERE municipality = ? AND service = ? AND part = ? AND newest",
      municipality.value(),
      service.slug(),
      part.key()
    );
  }

  public Optional<Revision> find(int number) {
    return find(
      "SELECT * FROM revision WHERE municipality = ? AND service = ? AND number = ?",
      municipality.value(),
      service.slug(),
      number
    );
  }

  /// Adds the newest revision of its part; a draft of the same person before it was only passing.
  public void add(Revision revision) {
    if (revision.number() != nextNumber()) throw new IllegalArgumentException("not the next number");
    change(
      """
      UPDATE revision SET newest = false, passing = state = 'draft' AND author = ?
      WHERE municipality = ? AND service = ? AND part = ? AND newest
      """,
      revision.author().username(),
      municipality.value(),
      service.slug(),
      revision.part().key()
    );
    change(RevisionRows.INSERT, RevisionRows.inserted(municipality, revision));
    change(
      "UPDATE editorial_service SET last_revision = ? WHERE municipality = ? AND service = ?",
      revision.number(),
      municipality.value(),
      service.slug()
    );
    lastRevision = revision.number();
  }

  /// Keeps where a revision stands now.
  public void change(Revision revision) {
    change(RevisionRows.UPDATE, RevisionRows.updated(municipality, revision));
  }

  public void setCare(RevisionStore.Care care) {
    change(
      "UPDATE editorial_service SET owner = ?, review_due = ? WHERE municipality = ? AND service = ?",
      care.owner().orElse(null),
      care.reviewDue().orElse(null),
      municipality.value(),
      service.slug()
    );
  }

  public void audit(AuditLog.Deed deed) {
    try {
      AuditLog.add(statements, municipality, deed);
    } catch (SQLException unavailable) {
      throw new RowsUnavailableException(unavailable);
    }
  }

  /// Lets every node know that there is something new to read.
  public void countPublication() {
    change(
      """
      INSERT INTO editorial_municipality VALUES (?, 1, 0, '')
      ON CONFLICT (municipality) DO UPDATE SET publications = editorial_municipality.publications + 1
      """,
      municipality.value()
    );
  }

  private Optional<Revision> find(String sql, @Nullable Object... parameters) {
    try {
      return statements.list(sql, RevisionRows::revision, parameters).stream().findFirst();
    } catch (SQLException unavailable) {
      throw new RowsUnavailableException(unavailable);
    }
  }

  private void change(String sql, @Nullable Object... parameters) {
    try {
      statements.change(sql, parameters);
    } catch (SQLException unavailable) {
      throw new RowsUnavailableException(unavailable);
    }
  }
}
