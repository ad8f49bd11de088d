package de.buergerlotse.channels.notice;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Keeps notices. Asking what counts now costs nothing: it is remembered, and read anew every second.
@Singleton
public class Notices {

  private static final Argument<Map<String, String>> TEXTS = Argument.mapOf(String.class, String.class);
  private static final int MOST_LISTED = 200;
  private final Database database;
  private final JsonMapper mapper;
  private final Clock clock;
  private volatile List<Notice> current = List.of();

  Notices(Database database, JsonMapper mapper, Clock clock) {
    this.database = database;
    this.mapper = mapper;
    this.clock = clock;
  }

  /// What is told in a municipality now, the newest first.
  public List<Notice> active(MunicipalityId municipality) {
    var known = current;
    if (known.isEmpty()) return List.of();
    var now = clock.instant();
    return known
      .stream()
      .filter(notice -> notice.isFor(municipality) && notice.isActive(now))
      .toList();
  }

  /// Reads anew what counts.
  ///
  /// @return all of it
  List<Notice> refresh() {
    var found = database.list(
      "SELECT * FROM notice WHERE withdrawn_at IS NULL AND until_at > ? ORDER BY raised_at DESC, id",
      this::notice,
      clock.instant()
    );
    current = found;
    return found;
  }

  void raise(Notice notice) {
    var texts = new TreeMap<String, String>();
    notice.texts().forEach((variant, text) -> texts.put(variant.tag(), text));
    database.change(
      "INSERT INTO notice VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, null)",
      notice.id(),
      notice.municipality().value(),
      notice.municipalities().stream().map(MunicipalityId::value).toList(),
      json(texts),
      notice.raisedAt(),
      notice.until(),
      notice.raisedBy()
    );
    refresh();
  }

  /// Withdraws a notice of a municipality; a second time changes nothing.
  ///
  /// @return false when it has raised no such notice
  boolean withdraw(MunicipalityId municipality, UUID id) {
    var found = database.change(
      "UPDATE notice SET withdrawn_at = coalesce(withdrawn_at, ?) WHERE id = ? AND municipality = ?",
      clock.instant(),
      id,
      municipality.value()
    );
    refresh();
    return found > 0;
  }

  /// All notices that a municipality raised or that are for it, the newest first.
  List<Notice> list(MunicipalityId municipality) {
    return database.list(
      "SELECT * FROM notice WHERE municipality = ? OR ? = ANY (municipalities) ORDER BY raised_at DESC, id LIMIT " +
        MOST_LISTED,
      this::notice,
      municipality.value(),
      municipality.value()
    );
  }

  private Notice notice(ResultSet row) throws SQLException {
    var texts = new HashMap<Variant, String>();
    texts(row.getString("text")).forEach((tag, text) -> texts.put(Variant.of(tag), text));
    return new Notice(
      row.getObject("id", UUID.class),
      new MunicipalityId(row.getString("municipality")),
      Stream.of((String[]) row.getArray("municipalities").getArray())
        .map(MunicipalityId::new)
        .toList(),
      texts,
      instant(row.getObject("raised_at", OffsetDateTime.class)).orElseThrow(),
      instant(row.getObject("until_at", OffsetDateTime.class)).orElseThrow(),
      row.getString("raised_by"),
      instant(row.getObject("withdrawn_at", OffsetDateTime.class))
    );
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime value) {
    return Optional.ofNullable(value).map(OffsetDateTime::toInstant);
  }

  private String json(Map<String, String> texts) {
    try {
      return mapper.writeValueAsString(TEXTS, texts);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  private Map<String, String> texts(String json) {
    try {
      var texts = mapper.readValue(json, TEXTS);
      return texts == null ? Map.of() : texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the texts of a notice cannot be read", unreadable);
    }
  }
}
