package de.buergerlotse.channels.delivery;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.intake.KeptBeside;
import de.buergerlotse.channels.security.ConversationKeys;
import de.buergerlotse.channels.security.Pseudonyms;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Keeps to where conversations are answered.
@Singleton
public final class Routes implements KeptBeside {

  private static final String PURPOSE = "address";
  private final Database database;
  private final ConversationKeys keys;
  private final Pseudonyms pseudonyms;

  Routes(Database database, ConversationKeys keys, Pseudonyms pseudonyms) {
    this.database = database;
    this.keys = keys;
    this.pseudonyms = pseudonyms;
  }

  /// The conversation that whatever comes from an address belongs to.
  public Optional<Route> findOpen(MunicipalityId municipality, Medium medium, String theirs) {
    return database
      .find(
        "SELECT * FROM delivery_route WHERE municipality = ? AND medium = ? AND pseudonym = ? AND open",
        Routes::row,
        municipality.value(),
        medium.key(),
        pseudonym(theirs)
      )
      .map(row -> row.with(theirs));
  }

  public Optional<Route> find(ConversationId conversation) {
    return database
      .find("SELECT * FROM delivery_route WHERE conversation = ?", Routes::row, conversation.value())
      .flatMap(row -> keys.find(conversation).map(key -> row.with(text(key.open(row.sealed, PURPOSE)))));
  }

  /// From now on a conversation is answered to an address.
  ///
  /// @return false when another conversation is open with this address already
  public boolean open(ConversationId conversation, MunicipalityId municipality, Addresses addresses, Instant now) {
    var sealed = keys.getOrMake(conversation).seal(addresses.theirs().getBytes(StandardCharsets.UTF_8), PURPOSE);
    var added = database.change(
      """
      INSERT INTO delivery_route (conversation, municipality, medium, ours, theirs, pseudonym, heard_at)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """,
      conversation.value(),
      municipality.value(),
      addresses.medium().key(),
      addresses.ours(),
      sealed,
      pseudonym(addresses.theirs()),
      now
    );
    return added > 0;
  }

  /// Both ends of a route.
  public record Addresses(Medium medium, String ours, String theirs) {}

  /// The citizen wrote.
  public void heard(ConversationId conversation, Instant now) {
    database.change("UPDATE delivery_route SET heard_at = ? WHERE conversation = ?", now, conversation.value());
  }

  /// The citizen was asked to write.
  public void invited(ConversationId conversation, Instant now) {
    database.change("UPDATE delivery_route SET invited_at = ? WHERE conversation = ?", now, conversation.value());
  }

  /// Whatever comes from this address next begins another conversation.
  public void close(ConversationId conversation) {
    database.change("UPDATE delivery_route SET open = false WHERE conversation = ?", conversation.value());
  }

  /// The same for whatever conversation is open with an address.
  public void close(MunicipalityId municipality, Medium medium, String theirs) {
    database.change(
      "UPDATE delivery_route SET open = false WHERE municipality = ? AND medium = ? AND pseudonym = ? AND open",
      municipality.value(),
      medium.key(),
      pseudonym(theirs)
    );
  }

  @Override
  public void erase(ConversationId conversation) {
    database.change("DELETE FROM delivery_route WHERE conversation = ?", conversation.value());
  }

  String pseudonym(String theirs) {
    return pseudonyms.of(PURPOSE, theirs);
  }

  /// A route whose address is still sealed.
  private static final class Row {

    private final Route route;
    private final byte[] sealed;

    Row(Route route, byte[] sealed) {
      this.route = route;
      this.sealed = sealed;
    }

    Route with(String theirs) {
      return new Route(
        route.conversation(),
        route.municipality(),
        route.medium(),
        route.ours(),
        theirs,
        route.heardAt(),
        route.invitedAt(),
        route.handledSeq()
      );
    }
  }

  private static Row row(ResultSet row) throws SQLException {
    var invited = row.getObject("invited_at", OffsetDateTime.class);
    var route = new Route(
      new ConversationId(row.getObject("conversation", UUID.class)),
      new MunicipalityId(row.getString("municipality")),
      Medium.of(row.getString("medium")),
      row.getString("ours"),
      "",
      row.getObject("heard_at", OffsetDateTime.class).toInstant(),
      Optional.ofNullable(invited).map(OffsetDateTime::toInstant),
      row.getLong("handled_seq")
    );
    return new Row(route, row.getBytes("theirs"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
