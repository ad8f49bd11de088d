package de.buergerlotse.channels.desk;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/// What somebody who wants a human may be told: the place in line, and how long it will take if that can be known.
///
/// The waiting time is the place times the mean interval between the last claims in that queue (Little's law for a queue
/// that does not run empty); without claims in the last half hour nothing is promised.
@Singleton
public final class Outlook {

  private static final int CLAIMS_LOOKED_AT = 20;
  private final Database database;

  Outlook(Database database) {
    this.database = database;
  }

  /// A place in line, counted from 1.
  ///
  /// @param waitSeconds nothing when no honest figure can be given
  public record Place(int position, OptionalInt waitSeconds) {}

  /// A waiting chat and its place.
  public record Placed(ConversationId conversation, Place place) {}

  /// The place of whoever would join a queue now.
  public Place next(MunicipalityId municipality, String queue) {
    var waiting = database.find(
      "SELECT count(*) FROM desk_chat WHERE state = 'waiting' AND municipality = ? AND queue = ?",
      row -> row.getInt(1),
      municipality.value(),
      queue
    );
    var position = waiting.orElse(0) + 1;
    return place(position, pace(municipality, queue));
  }

  /// The places of everybody who waits in a municipality, queue by queue.
  public List<Placed> listPlaces(MunicipalityId municipality) {
    record Row(ConversationId conversation, String queue, int position) {}
    var rows = database.list(
      """
      SELECT conversation, queue,
        row_number() OVER (PARTITION BY queue ORDER BY priority DESC, waiting_since) AS position
      FROM desk_chat WHERE state = 'waiting' AND municipality = ? ORDER BY queue
      """,
      row -> new Row(new ConversationId(row.getObject(1, UUID.class)), row.getString(2), row.getInt(3)),
      municipality.value()
    );
    var paces = new java.util.HashMap<String, OptionalInt>();
    return rows
      .stream()
      .map(row ->
        new Placed(
          row.conversation,
          place(row.position, paces.computeIfAbsent(row.queue, queue -> pace(municipality, queue)))
        )
      )
      .toList();
  }

  private static Place place(int position, OptionalInt pace) {
    return new Place(
      position,
      pace.isPresent() ? OptionalInt.of(position * Math.max(1, pace.getAsInt())) : OptionalInt.empty()
    );
  }

  /// Mean seconds between claims lately, from the first of them until now.
  private OptionalInt pace(MunicipalityId municipality, String queue) {
    var seconds = database.find(
      """
      SELECT count(*), extract(epoch FROM clock_timestamp() - min(claimed_at)) FROM (
        SELECT claimed_at FROM desk_chat
        WHERE municipality = ? AND queue = ? AND claimed_at > clock_timestamp() - interval '30 minutes'
        ORDER BY claimed_at DESC LIMIT ?) lately
      """,
      row -> row.getInt(1) == 0 ? OptionalInt.empty() : OptionalInt.of((int) (row.getDouble(2) / row.getInt(1))),
      municipality.value(),
      queue,
      CLAIMS_LOOKED_AT
    );
    return seconds.orElse(OptionalInt.empty());
  }
}
