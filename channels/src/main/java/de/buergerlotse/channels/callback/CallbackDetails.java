package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.reach.PhoneNumber;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffAccounts;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.wire.WireCodec;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What agents and supervisors read of call-backs and messages.
@Singleton
class CallbackDetails {

  private final Callbacks callbacks;
  private final ConversationLog log;
  private final StaffAccounts accounts;
  private final Bots bots;
  private final Clock clock;

  CallbackDetails(Callbacks callbacks, ConversationLog log, StaffAccounts accounts, Bots bots, Clock clock) {
    this.callbacks = callbacks;
    this.log = log;
    this.accounts = accounts;
    this.bots = bots;
    this.clock = clock;
  }

  /// @throws Problem when the municipality has none such that is still to be done (404)
  CallbackMessages.Detail of(StaffMember agent, UUID id) {
    var callback = callbacks.findOpen(agent.municipality(), id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var sealed = callback.isHeldBy(agent.id())
      ? callbacks.open(callback)
      : new Callbacks.Sealed(Optional.empty(), Optional.empty());
    var phone = sealed
      .address()
      .filter(_ -> callback.way() == Callback.Way.PHONE)
      .map(PhoneNumber::new);
    return new CallbackMessages.Detail(
      CallbackItem.of(callback, agent.id(), clock.instant()),
      phone.map(PhoneNumber::e164).orElse(null),
      phone.map(PhoneNumber::readable).orElse(null),
      sealed
        .address()
        .filter(_ -> callback.way() == Callback.Way.MAIL)
        .orElse(null),
      sealed.words().orElse(null),
      callbacks.listAttempts(id).stream().map(CallbackMessages.Attempt::of).toList(),
      WireCodec.messages(log.listEntries(callback.conversation(), 0))
    );
  }

  /// What is overdue or due soon in the supervisor's municipality.
  CallbackMessages.Escalations escalations(StaffMember supervisor) {
    var now = clock.instant();
    return new CallbackMessages.Escalations(
      callbacks
        .listOpen(supervisor.municipality())
        .stream()
        .filter(callback -> callback.urgency(now) != Callback.Urgency.NORMAL)
        .map(callback ->
          new CallbackMessages.Escalation(CallbackItem.of(callback, supervisor.id(), now), nameOf(callback))
        )
        .toList()
    );
  }

  private @Nullable String nameOf(Callback callback) {
    return callback
      .holder()
      .flatMap(holder -> accounts.find(holder.agent()))
      .map(StaffMember::name)
      .orElse(null);
  }

  /// @throws Problem when the municipality has no such service (400)
  ServiceId service(StaffMember agent, String slug) {
    try {
      var id = new ServiceId(slug);
      var known = bots
        .find(agent.municipality())
        .flatMap(bot -> bot.snapshot().findService(id))
        .isPresent();
      if (known) return id;
    } catch (IllegalArgumentException notAService) {
      // Told below.
    }
    throw new Problem(ProblemCode.REQUEST_INVALID);
  }
}
