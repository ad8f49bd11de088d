package de.buergerlotse.channels.desk;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is still to be done after contacts: whoever of a municipality's agents has time does it.
@Singleton
public final class DeskTasks {

  private static final String COLUMNS = "id, municipality, contact, service, text, created_at, due_at, done_at";
  private final Database database;

  DeskTasks(Database database) {
    this.database = database;
  }

  /// Something to be done.
  ///
  /// @param contact the documentation of the contact it follows from
  /// @param dueAt by when
  public record DeskTask(
    UUID id,
    MunicipalityId municipality,
    UUID contact,
    Optional<ServiceId> service,
    String text,
    Instant createdAt,
    Instant dueAt,
    Optional<Instant> doneAt
  ) {
    public DeskTask {
      if (text.isBlank()) throw new IllegalArgumentException("a task says what is to be done");
    }

    /// Whether it was not done in time; stays so when it is done late.
    public boolean isOverdue(Instant now) {
      return doneAt.orElse(now).isAfter(dueAt);
    }
  }

  public void add(DeskTask task) {
    database.change(
      "INSERT INTO desk_task (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      task.id(),
      task.municipality().value(),
      task.contact(),
      task.service().map(ServiceId::slug).orElse(null),
      task.text(),
      task.createdAt(),
      task.dueAt(),
      task.doneAt().orElse(null)
    );
  }

  /// What is to be done in a municipality, the most urgent first.
  public List<DeskTask> listOpen(MunicipalityId municipality, int atMost) {
    return database.list(
      "SELECT " + COLUMNS + " FROM desk_task WHERE municipality = ? AND done_at IS NULL ORDER BY due_at, id LIMIT ?",
      DeskTasks::task,
      municipality.value(),
      atMost
    );
  }

  /// What was done in a municipality, the latest first.
  public List<DeskTask> listDone(MunicipalityId municipality, int atMost) {
    return database.list(
      "SELECT " +
        COLUMNS +
        " FROM desk_task WHERE municipality = ? AND done_at IS NOT NULL ORDER BY done_at DESC, id LIMIT ?",
      DeskTasks::task,
      municipality.value(),
      atMost
    );
  }

  /// The task is done; one that was done before keeps its time.
  ///
  /// @return nothing when the municipality has no such task
  public Optional<DeskTask> finish(MunicipalityId municipality, UUID id, Instant now) {
    return database.find(
      "UPDATE desk_task SET done_at = coalesce(done_at, ?) WHERE id = ? AND municipality = ? RETURNING " + COLUMNS,
      DeskTasks::task,
      now,
      id,
      municipality.value()
    );
  }

  private static DeskTask task(ResultSet row) throws SQLException {
    return new DeskTask(
      row.getObject("id", UUID.class),
      new MunicipalityId(row.getString("municipality")),
      row.getObject("contact", UUID.class),
      Optional.ofNullable(row.getString("service")).map(ServiceId::new),
      row.getString("text"),
      ChatRows.instant(row, "created_at"),
      ChatRows.instant(row, "due_at"),
      ChatRows.findInstant(row, "done_at")
    );
  }
}
