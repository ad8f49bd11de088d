package de.buergerlotse.channels.training;

import de.buergerlotse.bot.understanding.AddedPhrase;
import de.buergerlotse.bot.understanding.PhraseAdditions;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What was trained, and which of it answers: the same on all nodes.
@Singleton
class TrainingVersions implements PhraseAdditions {

  private final Database database;
  private final AddedPhrases phrases;
  private final Clock clock;

  TrainingVersions(Database database, AddedPhrases phrases, Clock clock) {
    this.database = database;
    this.phrases = phrases;
    this.clock = clock;
  }

  /// @param id stands for all it was trained from
  /// @param phrases the ids of the added phrases in it
  record Version(MunicipalityId municipality, String id, List<String> phrases, String by, Instant at, boolean active) {}

  /// All versions of a municipality, the newest first.
  List<Version> listVersions(MunicipalityId municipality) {
    return database.list(
      "SELECT * FROM training_version WHERE municipality = ? ORDER BY at DESC, id",
      TrainingVersions::version,
      municipality.value()
    );
  }

  Optional<Version> findActive(MunicipalityId municipality) {
    return listVersions(municipality).stream().filter(Version::active).findFirst();
  }

  /// Which version answers, by municipality.
  Map<MunicipalityId, String> listActive() {
    var active = new HashMap<MunicipalityId, String>();
    database
      .list("SELECT municipality, id FROM training_version WHERE active", row ->
        Map.entry(new MunicipalityId(row.getString(1)), row.getString(2))
      )
      .forEach(entry -> active.put(entry.getKey(), entry.getValue()));
    return active;
  }

  /// This version answers from now on.
  void activate(MunicipalityId municipality, String id, List<String> ids, String by) {
    database.together(statements -> {
      statements.change("UPDATE training_version SET active = false WHERE municipality = ?", municipality.value());
      return statements.change(
        """
        INSERT INTO training_version (municipality, id, phrases, trained_by, at, active) VALUES (?, ?, ?, ?, ?, true)
        ON CONFLICT (municipality, id) DO UPDATE SET active = true
        """,
        municipality.value(),
        id,
        ids,
        by,
        clock.instant()
      );
    });
  }

  /// The phrases of the version that answers.
  @Override
  public List<AddedPhrase> list(MunicipalityId municipality) {
    return findActive(municipality).map(this::listPhrases).orElse(List.of());
  }

  List<AddedPhrase> listPhrases(Version version) {
    return phrases
      .list(version.municipality())
      .stream()
      .filter(kept -> version.phrases().contains(kept.id().toString()))
      .map(AddedPhrases.Kept::phrase)
      .toList();
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(
      new MunicipalityId(row.getString("municipality")),
      row.getString("id"),
      Stream.of((String[]) row.getArray("phrases").getArray()).toList(),
      row.getString("trained_by"),
      row.getObject("at", OffsetDateTime.class).toInstant(),
      row.getBoolean("active")
    );
  }
}
