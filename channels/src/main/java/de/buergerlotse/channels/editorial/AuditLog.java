package de.buergerlotse.channels.editorial;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.editorial.Colleague;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Who did what in a newsroom; entries are only ever added, each bound to the one before by a hash.
@Singleton
public final class AuditLog {

  /// Before the first entry.
  private static final String START = "";
  private final Database database;

  AuditLog(Database database) {
    this.database = database;
  }

  /// Something that was done.
  ///
  /// @param action `draft.submitted`, `draft.approved` …
  /// @param service the page, part and revision it was done to; empty where none is meant
  /// @param detail in words; empty where the action says it all
  public record Deed(
    Instant at,
    Colleague actor,
    String action,
    String service,
    String part,
    OptionalInt revision,
    String detail
  ) {
    public Deed {
      at = at.truncatedTo(ChronoUnit.MICROS);
    }
  }

  /// A deed as it was written down.
  ///
  /// @param number 1, 2, 3 … in each municipality
  /// @param hash 64 hexadecimal digits
  public record AuditEntry(long number, Deed deed, String hash) {}

  /// @param broken the first entry that is not what was written, or after which one is missing
  public record Check(long entries, Optional<Long> broken) {}

  /// Which entries are looked for.
  ///
  /// @param words what actor, service or detail must contain; empty for all
  /// @param before only entries with lower numbers
  public record Search(Instant from, Instant to, String words, long before, int atMost) {}

  /// Adds a deed inside the transaction in which it is done.
  static void add(Database.Statements statements, MunicipalityId municipality, Deed deed) throws SQLException {
    record End(long number, String hash) {}
    // The row's lock puts the deeds of a municipality in one order.
    var end = statements
      .list(
        """
        INSERT INTO editorial_municipality VALUES (?, 0, 0, '')
        ON CONFLICT (municipality) DO UPDATE SET audit_number = editorial_municipality.audit_number
        RETURNING audit_number, audit_hash
        """,
        row -> new End(row.getLong(1), row.getString(2)),
        municipality.value()
      )
      .getFirst();
    var number = end.number() + 1;
    var hash = hash(end.hash(), municipality, number, deed);
    statements.change(
      "INSERT INTO editorial_audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      municipality.value(),
      number,
      deed.at(),
      deed.actor().username(),
      deed.actor().name(),
      deed.action(),
      deed.service(),
      deed.part(),
      deed.revision().isPresent() ? deed.revision().getAsInt() : null,
      deed.detail(),
      hash
    );
    statements.change(
      "UPDATE editorial_municipality SET audit_number = ?, audit_hash = ? WHERE municipality = ?",
      number,
      hash,
      municipality.value()
    );
  }

  /// The entries that fit, the latest first.
  public List<AuditEntry> list(MunicipalityId municipality, Search search) {
    return database.list(
      """
      SELECT * FROM editorial_audit WHERE municipality = ? AND number < ? AND at >= ? AND at < ?
        AND (? = '' OR strpos(words, lower(?)) > 0)
      ORDER BY number DESC LIMIT ?
      """,
      AuditLog::entry,
      municipality.value(),
      search.before(),
      search.from(),
      search.to(),
      search.words(),
      search.words(),
      search.atMost()
    );
  }

  /// Reads the whole chain and tells whether it is what was written.
  public Check check(MunicipalityId municipality) {
    var entries = database.list(
      "SELECT * FROM editorial_audit WHERE municipality = ? ORDER BY number",
      AuditLog::entry,
      municipality.value()
    );
    var before = START;
    var number = 0L;
    for (var entry : entries) {
      number++;
      var hash = hash(before, municipality, number, entry.deed());
      if (entry.number() != number || !hash.equals(entry.hash())) return new Check(entries.size(), Optional.of(number));
      before = hash;
    }
    var end = before;
    var told = database
      .find(
        "SELECT audit_hash FROM editorial_municipality WHERE municipality = ?",
        row -> row.getString(1),
        municipality.value()
      )
      .orElse(START);
    return new Check(entries.size(), told.equals(end) ? Optional.empty() : Optional.of(number + 1));
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    var revision = row.getInt("revision");
    var deed = new Deed(
      RevisionRows.instant(row, "at"),
      new Colleague(row.getString("actor"), row.getString("actor_name")),
      row.getString("action"),
      row.getString("service"),
      row.getString("part"),
      revision == 0 ? OptionalInt.empty() : OptionalInt.of(revision),
      row.getString("detail")
    );
    return new AuditEntry(row.getLong("number"), deed, row.getString("hash"));
  }

  /// Every field goes in with its length, so that no two entries have the same bytes.
  private static String hash(String before, MunicipalityId municipality, long number, Deed deed) {
    var fields = List.of(
      before,
      municipality.value(),
      String.valueOf(number),
      deed.at().toString(),
      deed.actor().username(),
      deed.actor().name(),
      deed.action(),
      deed.service(),
      deed.part(),
      String.valueOf(deed.revision().orElse(0)),
      deed.detail()
    );
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var field : fields) {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
