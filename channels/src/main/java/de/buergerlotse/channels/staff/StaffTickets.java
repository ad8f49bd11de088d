package de.buergerlotse.channels.staff;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.security.RandomToken;
import jakarta.inject.Singleton;
import java.util.Optional;

/// One-time tickets for the WebSocket connections of the workplaces, valid for a minute on every node.
@Singleton
public final class StaffTickets {

  private final Database database;

  StaffTickets(Database database) {
    this.database = database;
  }

  public String issue(StaffMember member) {
    var ticket = RandomToken.next();
    database.change("DELETE FROM staff_ticket WHERE expires_at < now()");
    database.change(
      "INSERT INTO staff_ticket VALUES (?, ?, now() + interval '60 seconds')",
      RandomToken.hash(ticket),
      member.id()
    );
    return ticket;
  }

  /// Takes a ticket: a second time it is worth nothing.
  public Optional<StaffMember> take(String ticket) {
    return database.find(
      "WITH taken AS (DELETE FROM staff_ticket WHERE hash = ? AND expires_at >= now() RETURNING account) SELECT " +
        StaffAccounts.COLUMNS +
        " FROM taken JOIN staff_account account ON account.id = taken.account",
      StaffAccounts::member,
      RandomToken.hash(ticket)
    );
  }
}
