package de.buergerlotse.channels.links;

import de.buergerlotse.channels.database.Database;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Keeps what came of the last check of each address.
@Singleton
public class LinkStates {

  private final Database database;

  LinkStates(Database database) {
    this.database = database;
  }

  /// @param nextAt when it is looked at again
  record Checked(URI href, LinkVerdict verdict, Instant at, Instant nextAt) {}

  Map<URI, Checked> all() {
    var found = new HashMap<URI, Checked>();
    database
      .list("SELECT * FROM link_check", LinkStates::checked)
      .forEach(checked -> found.put(checked.href(), checked));
    return found;
  }

  Optional<Checked> find(URI href) {
    return database.find("SELECT * FROM link_check WHERE href = ?", LinkStates::checked, href.toString());
  }

  /// The addresses that no answer should show.
  public Set<URI> listDead() {
    return new TreeSet<>(
      database.list("SELECT href FROM link_check WHERE state = 'dead'", row -> URI.create(row.getString(1)))
    );
  }

  /// The same, with when each of them failed first.
  Map<URI, Instant> listDeadSince() {
    var dead = new TreeMap<URI, Instant>();
    database.list(
      "SELECT href, coalesce(failing_since, checked_at) AS since FROM link_check WHERE state = 'dead'",
      row -> dead.put(URI.create(row.getString("href")), row.getObject("since", OffsetDateTime.class).toInstant())
    );
    return dead;
  }

  void save(URI href, LinkVerdict verdict, Instant now) {
    database.change(
      """
      INSERT INTO link_check VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (href) DO UPDATE SET state = excluded.state, reason = excluded.reason, detail = excluded.detail,
        target = excluded.target, checked_at = excluded.checked_at, next_at = excluded.next_at,
        failures = excluded.failures, failing_since = excluded.failing_since
      """,
      href.toString(),
      verdict.state().key(),
      verdict.reason().map(LinkReason::key).orElse(null),
      verdict.detail().orElse(null),
      verdict.target().map(URI::toString).orElse(null),
      now,
      verdict.next(now),
      verdict.failures(),
      verdict.failingSince().orElse(null)
    );
  }

  private static Checked checked(ResultSet row) throws SQLException {
    var verdict = new LinkVerdict(
      LinkState.find(row.getString("state")).orElse(LinkState.UNCHECKED),
      Optional.ofNullable(row.getString("reason")).flatMap(LinkReason::find),
      Optional.ofNullable(row.getString("detail")),
      Optional.ofNullable(row.getString("target")).map(URI::create),
      row.getInt("failures"),
      Optional.ofNullable(row.getObject("failing_since", OffsetDateTime.class)).map(OffsetDateTime::toInstant)
    );
    return new Checked(
      URI.create(row.getString("href")),
      verdict,
      row.getObject("checked_at", OffsetDateTime.class).toInstant(),
      row.getObject("next_at", OffsetDateTime.class).toInstant()
    );
  }
}
