package de.buergerlotse.channels.delivery;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.channels.database.Database;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Puts what was said in a conversation into the outbox, each entry once.
@Singleton
public final class Outbound {

  /// For which the further parts of a long message wait.
  public static final String MORE = "more";

  /// Moves the mark only from where the entries were read, so that two nodes never pack the same.
  private static final String HANDLED = """
  UPDATE delivery_route SET handled_seq = ?, watched = EXISTS (
    SELECT 1 FROM conversation WHERE id = delivery_route.conversation AND charge IN ('queued', 'agent'))
  WHERE conversation = ? AND handled_seq = ?
  """;

  private final Database database;
  private final ConversationLog log;
  private final Routes routes;
  private final Outbox outbox;
  private final Budgets budgets;
  private final DeliveryGate gate;
  private final List<Courier> couriers;
  private final Clock clock;

  Outbound(
    Database database,
    ConversationLog log,
    Routes routes,
    Outbox outbox,
    Budgets budgets,
    DeliveryGate gate,
    List<Courier> couriers,
    Clock clock
  ) {
    this.database = database;
    this.log = log;
    this.routes = routes;
    this.outbox = outbox;
    this.budgets = budgets;
    this.gate = gate;
    this.couriers = List.copyOf(couriers);
    this.clock = clock;
  }

  /// What was said since the last time leaves as soon as it may.
  public void send(ConversationId conversation) {
    var _ = pack(conversation, Optional.empty());
  }

  /// What was said since the last time, to be given back as the answer to a citizen's message.
  ///
  /// @param answering the provider's id of that message
  public List<Outgoing> answer(ConversationId conversation, String answering) {
    return pack(conversation, Optional.of(answering));
  }

  /// A message of the door's own, given back as an answer.
  public List<Outgoing> answer(Route route, Parcel notice, String answering) {
    return database.together(statements -> {
      var message = outgoing(route, Optional.empty(), notice, Optional.of(answering), statements);
      outbox.add(statements, new Outbox.Entering(message, Optional.of(answering)));
      return answers(List.of(message));
    });
  }

  private List<Outgoing> pack(ConversationId conversation, Optional<String> answering) {
    var route = routes.find(conversation);
    if (route.isEmpty()) return List.of();
    var entries = log.listEntries(conversation, route.get().handledSeq());
    var said = entries.stream().filter(Outbound::isForCitizen).toList();
    var parcels = said.isEmpty() ? List.<Parcel>of() : courier(route.get().medium()).pack(route.get(), said);
    return database.together(statements -> {
      var mark = entries.isEmpty() ? route.get().handledSeq() : entries.getLast().seq();
      var moved = statements.change(HANDLED, mark, conversation.value(), route.get().handledSeq());
      if (moved == 0) return List.of();
      var messages = new ArrayList<Outgoing>();
      for (var parcel : parcels) {
        var message = outgoing(route.get(), Optional.of(mark), parcel, answering, statements);
        outbox.add(statements, new Outbox.Entering(message, answering.filter(_ -> !parcel.onRequest())));
        messages.add(message);
      }
      return answers(messages);
    });
  }

  private static List<Outgoing> answers(List<Outgoing> messages) {
    return messages
      .stream()
      .filter(message -> message.state() == Outgoing.State.ANSWERED)
      .toList();
  }

  /// An answer is judged now, whatever is sent when it leaves.
  private Outgoing outgoing(
    Route route,
    Optional<Long> seq,
    Parcel parcel,
    Optional<String> answering,
    Database.Statements statements
  ) throws SQLException {
    if (parcel.onRequest()) return outgoing(route, seq, parcel, Outgoing.State.HELD, Optional.of(MORE));
    if (answering.isEmpty()) return outgoing(route, seq, parcel, Outgoing.State.WAITING, Optional.empty());
    var objection = objection(route, parcel, statements);
    var state = objection.isPresent() ? Outgoing.State.PARKED : Outgoing.State.ANSWERED;
    return outgoing(route, seq, parcel, state, objection);
  }

  private Optional<String> objection(Route route, Parcel parcel, Database.Statements statements) throws SQLException {
    return switch (gate.judge(route)) {
      case DeliveryRule.Verdict.Park(var reason) -> Optional.of(reason);
      // Whoever writes at night is answered at night.
      case DeliveryRule.Verdict.Wait _, DeliveryRule.Verdict.Pass _ -> {
        var town = route.municipality();
        var taken = budgets.take(statements, town, gate.today(town), parcel.segments(), gate.limits(town));
        yield taken ? Optional.empty() : Optional.of("budget");
      }
    };
  }

  private Outgoing outgoing(
    Route route,
    Optional<Long> seq,
    Parcel parcel,
    Outgoing.State state,
    Optional<String> reason
  ) {
    Instant now = clock.instant();
    return new Outgoing(
      UUID.randomUUID(),
      route.conversation(),
      seq,
      route.municipality(),
      route.medium(),
      parcel.text(),
      parcel.segments(),
      state,
      reason,
      0,
      now,
      now
    );
  }

  private static boolean isForCitizen(Entry entry) {
    return entry.saying().author().role() != Participant.Role.CITIZEN;
  }

  private Courier courier(Medium medium) {
    return Couriers.of(couriers, medium);
  }
}
