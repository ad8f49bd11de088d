package de.buergerlotse.channels.delivery;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Who wants no messages from a municipality any more.
@Singleton
public final class OptOuts {

  private final Database database;
  private final Routes routes;

  OptOuts(Database database, Routes routes) {
    this.database = database;
    this.routes = routes;
  }

  public void add(MunicipalityId municipality, Medium medium, String theirs, Instant now) {
    database.change(
      "INSERT INTO delivery_opt_out VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
      municipality.value(),
      medium.key(),
      routes.pseudonym(theirs),
      now
    );
  }

  public void remove(MunicipalityId municipality, Medium medium, String theirs) {
    database.change(
      "DELETE FROM delivery_opt_out WHERE municipality = ? AND medium = ? AND pseudonym = ?",
      municipality.value(),
      medium.key(),
      routes.pseudonym(theirs)
    );
  }

  public boolean contains(MunicipalityId municipality, Medium medium, String theirs) {
    return database
      .find(
        "SELECT 1 FROM delivery_opt_out WHERE municipality = ? AND medium = ? AND pseudonym = ?",
        row -> row.getInt(1),
        municipality.value(),
        medium.key(),
        routes.pseudonym(theirs)
      )
      .isPresent();
  }
}
