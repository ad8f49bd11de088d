package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.CallEvent;
import de.buergerlotse.channels.call.CallId;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.intake.MessageIntake;
import de.buergerlotse.channels.twilio.TwilioForm;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Leads a call at Twilio from the first ring to its end.
@Singleton
class TwilioCalls {

  static final String TELEPHONE = "telephone";
  private static final Logger LOG = LoggerFactory.getLogger(TwilioCalls.class);
  private final Calls calls;
  private final Lines lines;
  private final MessageIntake intake;
  private final ConversationLog log;
  private final PhoneTalk talk;
  private final PhoneQueue queue;
  private final VoiceStates states;
  private final PhoneVoice voice;
  private final TwilioCallStatus status;
  private final Clock clock;

  TwilioCalls(
    Calls calls,
    Lines lines,
    MessageIntake intake,
    ConversationLog log,
    PhoneTalk talk,
    PhoneQueue queue,
    VoiceStates states,
    PhoneVoice voice,
    TwilioCallStatus status,
    Clock clock
  ) {
    this.calls = calls;
    this.lines = lines;
    this.intake = intake;
    this.log = log;
    this.talk = talk;
    this.queue = queue;
    this.states = states;
    this.voice = voice;
    this.status = status;
    this.clock = clock;
  }

  /// The telephone company asked how a call goes on: it goes on.
  void hearOf(CallId name) {
    calls.hearOf(name, clock.instant());
  }

  List<CallStep> begin(CallId name, TwilioForm form) {
    var parties = TwilioEvents.parties(form);
    if (parties.caller().filter(lines::isBlocked).isPresent()) return List.of(new CallStep.HangUp());
    var municipality = parties.called().flatMap(lines::findMunicipality);
    if (municipality.isEmpty()) {
      LOG.warn("A call to a number that belongs to no municipality was turned away; see telephone.lines");
      return List.of(voice.say(Variant.PLAIN, PhoneText.NO_NUMBER.in(Variant.PLAIN), false), new CallStep.HangUp());
    }
    return talk.greet(taken(new CallEvent.Rang(name, 0, parties), municipality.get()));
  }

  /// The bot answers at once: the call has rung, is answered, and has its conversation.
  private Call taken(CallEvent.Rang rang, MunicipalityId municipality) {
    var now = clock.instant();
    calls.record(rang, municipality, now);
    var answered = new CallEvent.Answered(rang.call(), 1, rang.parties(), Optional.empty());
    var call = calls.record(answered, municipality, now).call();
    if (call.conversation().isPresent()) return call;
    var begun = intake.begin(municipality, TELEPHONE, Variant.PLAIN);
    if (!calls.begin(call, begun.id())) {
      // Another node was quicker; nobody has heard of this one.
      var _ = intake.erase(begun.id());
    }
    return calls.find(rang.call()).orElseThrow();
  }

  List<CallStep> hear(CallId name, int step, TwilioForm form) {
    return calls
      .find(name)
      .filter(call -> call.conversation().isPresent())
      .map(call -> talk.hear(call, step, form.find("SpeechResult"), confidence(form), form.text("Digits")))
      .orElseGet(() -> unknown("words"));
  }

  /// 1 where it is not told, as with keys.
  private static double confidence(TwilioForm form) {
    try {
      return form.find("Confidence").map(Double::parseDouble).orElse(1.0);
    } catch (NumberFormatException noNumber) {
      return 0;
    }
  }

  List<CallStep> meanwhile(CallId name, int round, TwilioForm form) {
    return calls
      .find(name)
      .map(call -> queue.meanwhile(call, Math.max(0, round), form.text("Digits")))
      .orElseGet(() -> List.of(new CallStep.Leave()));
  }

  /// Some seconds of silence, then the same again.
  List<CallStep> waitOn(int round) {
    var path = PhoneQueue.WAIT + Math.max(0, round);
    return List.of(new CallStep.Key(List.of(), path, WaitWords.SECONDS_A_ROUND), new CallStep.GoOn(path));
  }

  List<CallStep> left(CallId name, TwilioForm form) {
    // Who hangs up while waiting is told of here, whether or not the number tells the status of its calls.
    if (form.text("QueueResult").equals("hangup")) {
      status.receive(TwilioEvents.ended(name, form, CallEvent.Cause.CANCELLED));
      return List.of(new CallStep.HangUp());
    }
    return going(name, (conversation, call, state) -> queue.turn(conversation, call, state));
  }

  List<CallStep> dialled(CallId name, long epoch, TwilioForm form) {
    var wasAnswered = form.text("DialCallStatus").equals("completed");
    return going(name, (conversation, call, state) -> queue.dialled(conversation, call, state, epoch, wasAnswered));
  }

  /// What is said when a turn failed.
  List<CallStep> trouble(int step) {
    var words = List.of(voice.say(Variant.PLAIN, PhoneText.TROUBLE.in(Variant.PLAIN), false));
    return List.of(new CallStep.Listen(words, PhoneVoice.SAID + step, 1));
  }

  /// What is said when a call cannot begin.
  List<CallStep> starting() {
    return List.of(voice.say(Variant.PLAIN, PhoneText.STARTING.in(Variant.PLAIN), false), new CallStep.HangUp());
  }

  private interface Turning {
    PhoneTurn turn(Conversation conversation, Call call, VoiceState state);
  }

  private List<CallStep> going(CallId name, Turning turning) {
    var call = calls.find(name);
    var conversation = call.flatMap(Call::conversation).flatMap(log::find);
    if (call.isEmpty() || conversation.isEmpty()) return unknown("the end of waiting");
    var turn = turning.turn(conversation.get(), call.get(), states.of(call.get()));
    states.keep(call.get(), turn.state());
    return turn.steps();
  }

  private List<CallStep> unknown(String what) {
    LOG.warn("A call that is not known told of {}; it is ended", what);
    return voice.goodBye(Variant.PLAIN);
  }
}
