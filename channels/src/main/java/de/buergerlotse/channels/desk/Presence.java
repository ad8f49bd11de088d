package de.buergerlotse.channels.desk;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.time.Duration;
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

  /// Wrapping up ends by itself when its time is over.
  private static final String STATUS =
    "(CASE WHEN status = 'wrapUp' AND wrap_up_until < clock_timestamp() THEN 'available' ELSE status END)";
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
        ", NULL) ON CONFLICT (account) DO UPDATE SET status = EXCLUDED.status, seen_until = EXCLUDED.seen_until, " +
        "wrap_up_until = NULL",
      agent.id(),
      status.key()
    );
    leases.renew(agent.id());
    bell.ring(agent.municipality());
  }

  /// A call is over: the agent wraps it up, and is available again when they are done or the time is.
  public void wrapUp(UUID agent, MunicipalityId municipality, Duration time) {
    database.change(
      """
      UPDATE desk_presence SET status = 'wrapUp', wrap_up_until = clock_timestamp() + ? * interval '1 second'
      WHERE account = ? AND status <> 'away'
      """,
      time.toSeconds(),
      agent
    );
    bell.ring(municipality);
  }

  /// The agent is done with wrapping up the last call; nothing changes for whoever set that status by hand.
  public void endWrapUp(StaffMember agent) {
    var changed = database.change(
      "UPDATE desk_presence SET status = 'available', wrap_up_until = NULL WHERE account = ? AND wrap_up_until IS NOT NULL",
      agent.id()
    );
    if (changed > 0) bell.ring(agent.municipality());
  }

  /// The agent's telephone was not answered: nothing more is given to them until they say that they are there.
  public void isAway(UUID agent, MunicipalityId municipality) {
    database.change("UPDATE desk_presence SET status = 'away', wrap_up_until = NULL WHERE account = ?", agent);
    bell.ring(municipality);
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
        "SELECT " + STATUS + " FROM desk_presence WHERE account = ? AND seen_until > clock_timestamp()",
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
        WHERE account.municipality = ? AND %s = 'available' AND seen_until > clock_timestamp()
        """.formatted(STATUS),
        row -> row.getInt(1),
        municipality.value()
      )
      .orElse(0);
  }
}
