package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.reach.PhoneNumber;
import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.channels.desk.Contacts;
import de.buergerlotse.channels.desk.DeskBell;
import de.buergerlotse.channels.desk.ServiceCentre;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.municipality.ServiceHours;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What agents do with call-backs and messages.
@Singleton
class CallbackWork {

  private static final Logger LOG = LoggerFactory.getLogger(CallbackWork.class);
  /// Whoever was not reached so often has to ask again.
  static final int MOST_ATTEMPTS = 3;

  private final Callbacks callbacks;
  private final CallbackQueue queue;
  private final CallAnnouncement announcement;
  private final CitizenWords words;
  private final ServiceCentre centre;
  private final DeskBell bell;
  private final Clock clock;

  CallbackWork(
    Callbacks callbacks,
    CallbackQueue queue,
    CallAnnouncement announcement,
    CitizenWords words,
    ServiceCentre centre,
    DeskBell bell,
    Clock clock
  ) {
    this.callbacks = callbacks;
    this.queue = queue;
    this.announcement = announcement;
    this.words = words;
    this.centre = centre;
    this.bell = bell;
    this.clock = clock;
  }

  /// Takes one; whoever has it already keeps it.
  ///
  /// @throws Problem when it is not there for this agent (404), or somebody else has it or has done it (409)
  Callback claim(StaffMember agent, UUID id) {
    var held = callbacks.findOpen(agent.municipality(), id).filter(found -> found.isHeldBy(agent.id()));
    if (held.isPresent()) return held.get();
    var claimed = queue.claim(agent, id, clock.instant()).orElseThrow(() -> notOpen(agent, id));
    bell.ring(agent.municipality());
    announce(claimed);
    return claimed;
  }

  private Problem notOpen(StaffMember agent, UUID id) {
    var known = callbacks.knows(agent.municipality(), id);
    return new Problem(known ? ProblemCode.CALLBACK_TAKEN : ProblemCode.NOT_FOUND);
  }

  private void announce(Callback claimed) {
    if (claimed.way() != Callback.Way.PHONE) return;
    try {
      callbacks
        .open(claimed)
        .address()
        .map(PhoneNumber::new)
        .ifPresent(to -> announcement.announce(claimed, to));
    } catch (RuntimeException silent) {
      LOG.warn("A call could not be announced: {}", silent.toString());
    }
  }

  /// Gives one back to everybody.
  void release(StaffMember agent, UUID id, Optional<Long> epoch) {
    if (!queue.release(requireHeld(agent, id, epoch), agent.id())) throw new Problem(ProblemCode.CALLBACK_STALE);
    bell.ring(agent.municipality());
  }

  /// Keeps what came of an attempt. After the third in vain, or at a wrong number, the citizen is told and it ends.
  void attempt(StaffMember agent, UUID id, Optional<Long> epoch, CallAttempt.Outcome outcome, Optional<String> note) {
    var held = requireHeld(agent, id, epoch);
    var attempt = new CallAttempt(clock.instant(), outcome, note);
    var inVain = switch (outcome) {
      case REACHED -> false;
      case WRONG_NUMBER -> true;
      case NOT_REACHED -> held.attempts() + 1 >= MOST_ATTEMPTS;
    };
    if (inVain) giveUp(agent, held, attempt);
    else keep(agent, held, attempt);
    bell.ring(agent.municipality());
  }

  private void keep(StaffMember agent, Callback held, CallAttempt attempt) {
    var goesOn = attempt.outcome() == CallAttempt.Outcome.REACHED;
    if (!queue.attempted(held, agent.id(), attempt, goesOn)) throw new Problem(ProblemCode.CALLBACK_STALE);
  }

  private void giveUp(StaffMember agent, Callback held, CallAttempt last) {
    close(agent, held, Optional.of(last), false, held.service(), Contacts.Outcome.UNSOLVED, Optional.empty());
    var wrong = last.outcome() == CallAttempt.Outcome.WRONG_NUMBER;
    words.tell(held.conversation(), wrong ? BotText.CALLBACK_WRONG_NUMBER : BotText.CALLBACK_NOT_REACHED);
  }

  /// Answers in the conversation.
  ///
  /// @throws Problem when the citizen wants to be answered in another way (409)
  void answer(StaffMember agent, UUID id, Optional<Long> epoch, UUID clientMessageId, String text) {
    var held = requireHeld(agent, id, epoch);
    if (held.way() != Callback.Way.CHAT) throw new Problem(ProblemCode.CALLBACK_NOT_IN_CHAT);
    words.answer(held.conversation(), agent, text, clientMessageId);
  }

  /// Ends one and documents the contact, with every attempt.
  void finish(
    StaffMember agent,
    UUID id,
    Optional<Long> epoch,
    Optional<ServiceId> service,
    Contacts.Outcome outcome,
    Optional<String> note
  ) {
    var held = requireHeld(agent, id, epoch);
    close(agent, held, Optional.empty(), true, service.or(held::service), outcome, note);
    bell.ring(agent.municipality());
  }

  private void close(
    StaffMember agent,
    Callback held,
    Optional<CallAttempt> last,
    boolean done,
    Optional<ServiceId> service,
    Contacts.Outcome outcome,
    Optional<String> note
  ) {
    List<CallAttempt> attempts = new ArrayList<>(callbacks.listAttempts(held.id()));
    last.ifPresent(attempts::add);
    var zone = centre.findHours(held.municipality()).map(ServiceHours::timeZone).orElse(ZoneOffset.UTC);
    var contact = new Contacts.Contact(
      held.conversation(),
      held.municipality(),
      held.channel(),
      held.language(),
      service,
      outcome,
      AttemptProof.of(note, attempts, zone),
      Optional.of(held.waitingSince()),
      held.holder().map(Callback.Holder::since)
    );
    var _ = queue
      .close(held, agent.id(), last, done, clock.instant(), contact)
      .orElseThrow(() -> new Problem(ProblemCode.CALLBACK_STALE));
  }

  /// @throws Problem when it is none of the municipality's (404), or the agent does not have it by this epoch (409)
  private Callback requireHeld(StaffMember agent, UUID id, Optional<Long> epoch) {
    return callbacks
      .findOpen(agent.municipality(), id)
      .filter(found -> found.isHeldBy(agent.id()))
      .filter(found -> epoch.isEmpty() || epoch.get() == found.epoch())
      .orElseThrow(() ->
        new Problem(callbacks.knows(agent.municipality(), id) ? ProblemCode.CALLBACK_STALE : ProblemCode.NOT_FOUND)
      );
  }
}
