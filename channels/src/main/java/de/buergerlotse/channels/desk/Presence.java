package de.buergerlotse.channels.desk;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// Which agents are there. Soft: who was not heard of for a while is away, whatever they said last.
@Singleton
public final class Presence {

  /// What an agent does.
  public enum Status {
    AVAILABLE("available"),
    AWAY("away"),
    WRAP_UP("wrapUp");

    private final String key;

    Status(String key) {
      this.key = key;
    }

    /// The name in the public interface.
    public String key() {
      return key;
    }

    public static Optional<Status> find(String key) {
      for (var status : values()) if (status.key.equals(key)) return Optional.of(status);
      return Optional.empty();
    }
  }

  private static final String SEEN = "interval '30 seconds'";
  private final Database database;
  private final Leases leases;
  private final DeskBell bell;

  Presence(Database database, Leases leases, DeskBell bell) {
    this.database = database;
    this.leases = leases;
    this.bell = bell;
  }

  /// The agent says what they do.
  public void set(StaffMember agent, Status status) {
    database.change(
      "INSERT INTO desk_presence VALUES (?, ?, clock_timestamp() + " +
        SEEN +
        ") ON CONFLICT (account) DO UPDATE SET status = EXCLUDED.status, seen_until = EXCLUDED.seen_until",
      agent.id(),
      status.key()
    );
    leases.renew(agent.id());
    bell.ring(agent.municipality());
  }

  /// Something was heard of the agent: presence goes on and their chats stay theirs.
  public void heardOf(StaffMember agent) {
    database.change(
      "UPDATE desk_presence SET seen_until = clock_timestamp() + " + SEEN + " WHERE account = ?",
      agent.id()
    );
    leases.renew(agent.id());
  }

  public Status of(UUID agent) {
    return database
      .find(
        "SELECT status FROM desk_presence WHERE account = ? AND seen_until > clock_timestamp()",
        row -> row.getString(1),
        agent
      )
      .flatMap(Status::find)
      .orElse(Status.AWAY);
  }

  /// How many agents of a municipality take chats right now.
  public int countAvailable(MunicipalityId municipality) {
    return database
      .find(
        """
        SELECT count(*) FROM desk_presence presence JOIN staff_account account ON account.id = presence.account
        WHERE account.municipality = ? AND status = 'available' AND seen_until > clock_timestamp()
        """,
        row -> row.getInt(1),
        municipality.value()
      )
      .orElse(0);
  }
}
