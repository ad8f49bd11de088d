package de.buergerlotse.channels.editorial;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.editorial.RevisionState;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How the pages of a municipality stand, without what is written on them.
@Singleton
public final class Standings {

  private static final String SELECT =
    "SELECT service, part, number, state, author, author_name, at, effective_from FROM revision" +
    " WHERE municipality = ? AND newest AND ";
  private final Database database;

  Standings(Database database) {
    this.database = database;
  }

  /// The newest revision of a part without its content.
  ///
  /// @param from the first day of a published one
  public record Standing(
    ServiceId service,
    PagePart part,
    int number,
    RevisionState state,
    String author,
    String authorName,
    Instant at,
    Optional<LocalDate> from
  ) {}

  /// The newest revision of every part of some pages, by service.
  public List<Standing> list(MunicipalityId municipality, Collection<ServiceId> services) {
    return database.list(
      SELECT + "service = ANY (?) ORDER BY service, part",
      Standings::standing,
      municipality.value(),
      slugs(services)
    );
  }

  /// The newest revisions of all pages that are in one of some states, by service.
  public List<Standing> listIn(MunicipalityId municipality, Collection<RevisionState> states) {
    return database.list(
      SELECT + "state = ANY (?) ORDER BY service, part",
      Standings::standing,
      municipality.value(),
      states.stream().map(RevisionState::key).toList()
    );
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
      new ServiceId(row.getString("service")),
      new PagePart(row.getString("part")),
      row.getInt("number"),
      RevisionState.of(row.getString("state")),
      row.getString("author"),
      row.getString("author_name"),
      RevisionRows.instant(row, "at"),
      Optional.ofNullable(row.getObject("effective_from", LocalDate.class))
    );
  }

  /// Who looks after which of some pages, as far as it was told.
  public Map<ServiceId, RevisionStore.Care> listCare(MunicipalityId municipality, Collection<ServiceId> services) {
    var care = new TreeMap<ServiceId, RevisionStore.Care>();
    database.list(
      "SELECT service, owner, review_due FROM editorial_service WHERE municipality = ? AND service = ANY (?)",
      row -> care.put(new ServiceId(row.getString("service")), RevisionStore.care(row)),
      municipality.value(),
      slugs(services)
    );
    return care;
  }

  /// The pages that are to be read again until a day, each with its day.
  public Map<ServiceId, LocalDate> listDue(MunicipalityId municipality, LocalDate until) {
    var due = new TreeMap<ServiceId, LocalDate>();
    database.list(
      "SELECT service, review_due FROM editorial_service WHERE municipality = ? AND review_due <= ?",
      row -> due.put(new ServiceId(row.getString(1)), row.getObject(2, LocalDate.class)),
      municipality.value(),
      until
    );
    return due;
  }

  private static List<String> slugs(Collection<ServiceId> services) {
    return services.stream().map(ServiceId::slug).toList();
  }
}
