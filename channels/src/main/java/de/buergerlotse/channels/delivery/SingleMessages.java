package de.buergerlotse.channels.delivery;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.security.ConversationKeys;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Single messages to citizens who agreed to them or wait for them, whatever door their conversation came through: the link
/// promised on the telephone, the word before a call-back.
@Singleton
public final class SingleMessages {

  private static final String PURPOSE = "address";
  private final Database database;
  private final ConversationKeys keys;
  private final Outbox outbox;
  private final DeliveryGate gate;
  private final DeliverySettings settings;
  private final List<Courier> couriers;
  private final Clock clock;

  SingleMessages(
    Database database,
    ConversationKeys keys,
    Outbox outbox,
    DeliveryGate gate,
    DeliverySettings settings,
    List<Courier> couriers,
    Clock clock
  ) {
    this.database = database;
    this.keys = keys;
    this.outbox = outbox;
    this.gate = gate;
    this.settings = settings;
    this.couriers = List.copyOf(couriers);
    this.clock = clock;
  }

  /// To whom a message goes.
  ///
  /// @param theirs a number in E.164 (`+491701234567`) or a mail address; never logged
  public record Addressee(MunicipalityId municipality, ConversationId conversation, Medium medium, String theirs) {
    /// Whoever has this number, by SMS.
    public static Addressee bySms(MunicipalityId municipality, ConversationId conversation, String e164) {
      return new Addressee(municipality, conversation, Medium.SMS, e164);
    }

    /// Without the citizen's address.
    @Override
    public String toString() {
      return "Addressee[" + conversation + ", " + medium.key() + "]";
    }
  }

  /// Whether a message would really leave: nobody is promised one that never comes.
  public boolean reaches(Addressee addressee) {
    return route(addressee, clock.instant())
      .filter(route -> !settings.isDry(courier(route).canSend()))
      .filter(route -> !(gate.judge(route) instanceof DeliveryRule.Verdict.Park))
      .isPresent();
  }

  /// Puts a message into the outbox; it leaves as soon as it may.
  ///
  /// @param id the same whenever the same wish is told: the second time changes nothing
  /// @return false when the municipality has no address to send from
  public boolean send(UUID id, Addressee addressee, String text) {
    var now = clock.instant();
    var route = route(addressee, now);
    if (route.isEmpty()) return false;
    var parcel = courier(route.get()).pack(text);
    var key = keys.getOrMake(addressee.conversation());
    var sealed = key.seal(addressee.theirs().getBytes(StandardCharsets.UTF_8), PURPOSE);
    return database.together(statements -> {
      if (!outbox.addOnce(statements, waiting(id, addressee, parcel, now))) return true;
      statements.change("INSERT INTO delivery_single VALUES (?, ?, ?)", id, route.get().ours(), sealed);
      return true;
    });
  }

  /// The way of a message that was put here; none for one that answers in its conversation.
  Optional<Route> findRoute(Outgoing message) {
    var key = keys.find(message.conversation());
    if (key.isEmpty()) return Optional.empty();
    return database.find(
      "SELECT ours, theirs FROM delivery_single WHERE message = ?",
      row -> {
        var theirs = text(key.get().open(row.getBytes("theirs"), PURPOSE));
        var to = new Addressee(message.municipality(), message.conversation(), message.medium(), theirs);
        return route(to, row.getString("ours"), message.createdAt());
      },
      message.id()
    );
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Optional<Route> route(Addressee addressee, Instant now) {
    return Couriers.of(couriers, addressee.medium())
      .findSender(addressee.municipality())
      .map(ours -> route(addressee, ours, now));
  }

  /// Whoever agreed a moment ago waits for it, also at night.
  private static Route route(Addressee to, String ours, Instant agreedAt) {
    return new Route(
      to.conversation(),
      to.municipality(),
      to.medium(),
      ours,
      to.theirs(),
      agreedAt,
      Optional.empty(),
      0
    );
  }

  private Courier courier(Route route) {
    return Couriers.of(couriers, route.medium());
  }

  private static Outgoing waiting(UUID id, Addressee to, Parcel parcel, Instant now) {
    return new Outgoing(
      id,
      to.conversation(),
      Optional.empty(),
      to.municipality(),
      to.medium(),
      parcel.text(),
      parcel.segments(),
      Outgoing.State.WAITING,
      Optional.empty(),
      0,
      now,
      now
    );
  }
}
