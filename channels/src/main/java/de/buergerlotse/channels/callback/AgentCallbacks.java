package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.bot.reach.PhoneNumber;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.channels.desk.AnswerTime;
import de.buergerlotse.channels.desk.DeskBell;
import de.buergerlotse.channels.desk.DeskBoard;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// Adds a call-back that an agent arranges in a chat.
@Singleton
class AgentCallbacks {

  private final ConversationLog log;
  private final DeskBoard board;
  private final Callbacks callbacks;
  private final AnswerTime answers;
  private final DeskBell bell;
  private final Clock clock;

  AgentCallbacks(
    ConversationLog log,
    DeskBoard board,
    Callbacks callbacks,
    AnswerTime answers,
    DeskBell bell,
    Clock clock
  ) {
    this.log = log;
    this.board = board;
    this.callbacks = callbacks;
    this.answers = answers;
    this.bell = bell;
    this.clock = clock;
  }

  /// @throws Problem when the conversation never came to the agent's desk (404)
  Callback add(
    StaffMember agent,
    ConversationId conversation,
    PhoneNumber number,
    CallTime time,
    Optional<String> note
  ) {
    var head = log
      .find(conversation)
      .filter(_ -> board.findDeskOf(conversation).filter(agent.municipality()::equals).isPresent())
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var callback = callback(head, agent.municipality(), time);
    callbacks.note(callback, Optional.empty(), new Callbacks.Sealed(Optional.of(number.e164()), note));
    callbacks.open(callback.id()).ifPresent(bell::ring);
    return callbacks.findOpen(agent.municipality(), callback.id()).orElse(callback);
  }

  private Callback callback(Conversation head, MunicipalityId municipality, CallTime time) {
    var now = clock.instant();
    var due = answers.find(municipality, now).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var topic = head.state().topic();
    return new Callback(
      UUID.randomUUID(),
      head.id(),
      municipality,
      Callback.Kind.CALL,
      Callback.Way.PHONE,
      head.state().variant(),
      head.channel(),
      topic.map(Candidate::service),
      topic.map(Candidate::aspect),
      Optional.of(time),
      now,
      now,
      due.soon(),
      due.due(),
      Optional.empty(),
      1,
      0
    );
  }
}
