package de.buergerlotse.channels.editorial;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.editorial.Publications;
import de.buergerlotse.knowledge.editorial.Revision;
import de.buergerlotse.knowledge.editorial.RevisionState;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Revisions on PostgreSQL.
@Singleton
public final class RevisionStore implements Publications {

  private static final String EFFECTIVE = """
  SELECT DISTINCT ON (service, part) * FROM revision
  WHERE municipality = ? AND state = 'published' AND effective_from <= ?
    AND (effective_until IS NULL OR effective_until >= ?)%s
  ORDER BY service, part, effective_from DESC, published_at DESC, number DESC
  """;
  private final Database database;

  RevisionStore(Database database) {
    this.database = database;
  }

  /// What is done to a page in one transaction.
  public interface Work<T> {
    T run(LockedPage page);
  }

  /// Who looks after a page, and when it is to be read again.
  public record Care(Optional<String> owner, Optional<LocalDate> reviewDue) {
    public static final Care NONE = new Care(Optional.empty(), Optional.empty());
  }

  /// Does something to a page wholly or not at all, while nobody else does.
  public <T> T inPage(MunicipalityId municipality, ServiceId service, Work<T> work) {
    return database.together(statements -> work.run(new LockedPage(statements, municipality, service)));
  }

  public Optional<Revision> findNewest(MunicipalityId municipality, ServiceId service, PagePart part) {
    return database.find(
      "SELECT * FROM revision WHERE municipality = ? AND service = ? AND part = ? AND newest",
      RevisionRows::revision,
      municipality.value(),
      service.slug(),
      part.key()
    );
  }

  /// The newest revision of a part that a second person has approved and nobody has taken back.
  public Optional<Revision> findNewestApproved(MunicipalityId municipality, ServiceId service, PagePart part) {
    return database.find(
      """
      SELECT * FROM revision WHERE municipality = ? AND service = ? AND part = ? AND NOT passing
        AND state IN ('approved', 'published')
      ORDER BY number DESC LIMIT 1
      """,
      RevisionRows::revision,
      municipality.value(),
      service.slug(),
      part.key()
    );
  }

  public Optional<Revision> find(MunicipalityId municipality, ServiceId service, int number) {
    return database.find(
      "SELECT * FROM revision WHERE municipality = ? AND service = ? AND number = ?",
      RevisionRows::revision,
      municipality.value(),
      service.slug(),
      number
    );
  }

  /// The revisions of a page, the latest first.
  ///
  /// @param part only of this part, or of all
  /// @param before only those with lower numbers
  /// @param all also those that their author replaced at once
  public List<Revision> listHistory(
    MunicipalityId municipality,
    ServiceId service,
    Optional<PagePart> part,
    int before,
    boolean all,
    int atMost
  ) {
    return database.list(
      "SELECT * FROM revision WHERE municipality = ? AND service = ? AND number < ? AND (?::text IS NULL OR part = ?)" +
        (all ? "" : " AND NOT passing") +
        " ORDER BY number DESC LIMIT ?",
      RevisionRows::revision,
      municipality.value(),
      service.slug(),
      before,
      part.map(PagePart::key).orElse(null),
      part.map(PagePart::key).orElse(null),
      atMost
    );
  }

  public Care care(MunicipalityId municipality, ServiceId service) {
    return database
      .find(
        "SELECT owner, review_due FROM editorial_service WHERE municipality = ? AND service = ?",
        RevisionStore::care,
        municipality.value(),
        service.slug()
      )
      .orElse(Care.NONE);
  }

  static Care care(ResultSet row) throws SQLException {
    return new Care(
      Optional.ofNullable(row.getString("owner")),
      Optional.ofNullable(row.getObject("review_due", LocalDate.class))
    );
  }

  @Override
  public List<Revision> listEffective(MunicipalityId municipality, LocalDate day) {
    return database.list(EFFECTIVE.formatted(""), RevisionRows::revision, municipality.value(), day, day);
  }

  /// The same for the parts of one page.
  public List<Revision> listEffective(MunicipalityId municipality, ServiceId service, LocalDate day) {
    return database.list(
      EFFECTIVE.formatted(" AND service = ?"),
      RevisionRows::revision,
      municipality.value(),
      day,
      day,
      service.slug()
    );
  }

  /// Retires everything that began to count until a day; what is to begin later stays.
  public void retireEffective(MunicipalityId municipality, LocalDate day) {
    database.together(statements -> {
      statements.change(
        "UPDATE revision SET state = 'retired' WHERE municipality = ? AND state = 'published' AND effective_from <= ?",
        municipality.value(),
        day
      );
      return statements.change(
        "UPDATE editorial_municipality SET publications = publications + 1 WHERE municipality = ?",
        municipality.value()
      );
    });
  }

  @Override
  public Map<MunicipalityId, Long> counters() {
    var counters = new TreeMap<MunicipalityId, Long>();
    database.list("SELECT municipality, publications FROM editorial_municipality", row ->
      counters.put(new MunicipalityId(row.getString(1)), row.getLong(2))
    );
    return counters;
  }
}
