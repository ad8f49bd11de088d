package de.buergerlotse.channels.training;

import de.buergerlotse.bot.understanding.AddedPhrase;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps the phrases that editors added.
@Singleton
public class AddedPhrases {

  private final Database database;
  private final Clock clock;

  AddedPhrases(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A phrase as it is kept.
  ///
  /// @param by name of who added it
  /// @param withdrawn it does not count from the next training on
  public record Kept(UUID id, AddedPhrase phrase, String by, Instant at, boolean withdrawn) {}

  /// What a phrase means, as columns.
  private record Target(@Nullable String service, @Nullable String aspect, @Nullable String authority) {
    static Target of(AddedPhrase.Meaning meaning) {
      return switch (meaning) {
        case AddedPhrase.OfService(var service, var aspect) -> new Target(service.slug(), aspect.key(), null);
        case AddedPhrase.OfAuthority(var authority) -> new Target(null, null, authority);
      };
    }
  }

  /// Adds a phrase; the same one again is only one.
  public UUID add(MunicipalityId municipality, AddedPhrase phrase, String by) {
    var same = list(municipality)
      .stream()
      .filter(kept -> kept.phrase().equals(phrase) && !kept.withdrawn())
      .findFirst();
    if (same.isPresent()) return same.get().id();
    var id = UUID.randomUUID();
    var target = Target.of(phrase.meaning());
    database.change(
      "INSERT INTO added_phrase (id, municipality, service, aspect, authority, text, added_by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      id,
      municipality.value(),
      target.service(),
      target.aspect(),
      target.authority(),
      phrase.text(),
      by,
      clock.instant()
    );
    return id;
  }

  /// All phrases, in the order in which they were added.
  public List<Kept> list(MunicipalityId municipality) {
    return database.list(
      "SELECT * FROM added_phrase WHERE municipality = ? ORDER BY at, id",
      AddedPhrases::kept,
      municipality.value()
    );
  }

  /// @return false when there is no such phrase
  boolean withdraw(MunicipalityId municipality, UUID id) {
    return (
      database.change(
        "UPDATE added_phrase SET withdrawn = true WHERE id = ? AND municipality = ?",
        id,
        municipality.value()
      ) > 0
    );
  }

  /// Exactly these phrases count from the next training on.
  void keepOnly(MunicipalityId municipality, List<String> ids) {
    database.change(
      "UPDATE added_phrase SET withdrawn = NOT (id::text = ANY (?)) WHERE municipality = ?",
      ids,
      municipality.value()
    );
  }

  private static Kept kept(ResultSet row) throws SQLException {
    var service = row.getString("service");
    AddedPhrase.Meaning meaning =
      service == null
        ? new AddedPhrase.OfAuthority(row.getString("authority"))
        : new AddedPhrase.OfService(new ServiceId(service), Aspect.of(row.getString("aspect")));
    return new Kept(
      row.getObject("id", UUID.class),
      new AddedPhrase(meaning, row.getString("text")),
      row.getString("added_by"),
      row.getObject("at", OffsetDateTime.class).toInstant(),
      row.getBoolean("withdrawn")
    );
  }
}
