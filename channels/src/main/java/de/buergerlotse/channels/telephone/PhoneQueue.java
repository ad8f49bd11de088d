package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.channels.desk.AgentProfiles;
import de.buergerlotse.channels.desk.ClaimedChat;
import de.buergerlotse.channels.desk.DeskLines;
import de.buergerlotse.channels.desk.DeskQueue;
import de.buergerlotse.channels.desk.Presence;
import de.buergerlotse.channels.intake.InboundMessage;
import de.buergerlotse.channels.intake.MessageIntake;
import de.buergerlotse.channels.intake.SystemWords;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Waiting for a human on the line, being connected, and what comes after.
///
/// The desk's row decides: whoever claims the call is called, whoever hands it on lets it wait again. The caller's side finds
/// out by itself, because what it hears while waiting is asked for anew every few seconds; so nothing has to be called out.
@Singleton
class PhoneQueue {

  static final String WAIT = "/hooks/twilio/voice/wait?round=";
  static final String LEFT = "/hooks/twilio/voice/left?step=";
  static final String DIALLED = "/hooks/twilio/voice/dialled?step=";
  private final DeskQueue queue;
  private final DeskLines lines;
  private final AgentProfiles profiles;
  private final Presence presence;
  private final MessageIntake intake;
  private final ConversationLog log;
  private final VoiceStates states;
  private final PhoneVoice voice;
  private final WaitWords words;
  private final SystemWords elsewhere;
  private final TelephoneSettings settings;

  PhoneQueue(
    DeskQueue queue,
    DeskLines lines,
    AgentProfiles profiles,
    Presence presence,
    MessageIntake intake,
    ConversationLog log,
    VoiceStates states,
    PhoneVoice voice,
    WaitWords words,
    SystemWords elsewhere,
    TelephoneSettings settings
  ) {
    this.queue = queue;
    this.lines = lines;
    this.profiles = profiles;
    this.presence = presence;
    this.intake = intake;
    this.log = log;
    this.states = states;
    this.voice = voice;
    this.words = words;
    this.elsewhere = elsewhere;
    this.settings = settings;
  }

  /// The caller waits from now on.
  PhoneTurn enter(Conversation conversation, Call call, VoiceState state, PhoneText... before) {
    lines.open(conversation.id());
    var variant = conversation.state().variant();
    var next = state.understood();
    var steps = new ArrayList<CallStep>();
    for (var text : before) steps.add(voice.say(variant, text.in(variant), state.isSlow()));
    steps.add(voice.say(variant, PhoneText.QUEUED.in(variant), state.isSlow()));
    steps.add(new CallStep.Queue(name(call), WAIT + 0, LEFT + next.step()));
    return new PhoneTurn(next, steps);
  }

  /// What is heard while waiting; also finds out that it is over.
  ///
  /// @param round how often it was asked for before
  List<CallStep> meanwhile(Call call, int round, String keys) {
    var conversation = call.conversation().flatMap(log::find);
    if (conversation.isEmpty() || queue.findClaimed(conversation.get().id()).isPresent()) return leave();
    if (keys.contains("*")) {
      leaveQueue(call, conversation.get());
      return leave();
    }
    return switch (conversation.get().charge()) {
      case BOT, CLOSED -> leave();
      case QUEUED, AGENT -> {
        var next = WAIT + (round + 1);
        yield List.of(
          new CallStep.Key(
            words.at(round, conversation.get(), states.of(call).isSlow()),
            next,
            WaitWords.SECONDS_A_ROUND
          ),
          new CallStep.GoOn(next)
        );
      }
    };
  }

  private static List<CallStep> leave() {
    return List.of(new CallStep.Leave());
  }

  /// The caller no longer waits: by key, or gone.
  void leaveQueue(Call call, Conversation conversation) {
    var id = UUID.nameUUIDFromBytes((call.id() + " leave " + conversation.lastSeq()).getBytes(StandardCharsets.UTF_8));
    var leave = new InboundMessage.Content.Choice(ChoiceId.LEAVE_QUEUE);
    var _ = intake.accept(new InboundMessage(conversation.id(), id, leave, Optional.empty()));
  }

  /// How a call goes on that neither waits nor talks.
  PhoneTurn turn(Conversation conversation, Call call, VoiceState state) {
    var claimed = queue.findClaimed(conversation.id());
    if (claimed.isPresent()) return connect(conversation, call, state, claimed.get());
    var variant = conversation.state().variant();
    return switch (conversation.charge()) {
      case QUEUED, AGENT -> enter(conversation, call, state);
      case BOT -> voice.ask(state.understood(), variant, PhoneText.QUEUE_LEFT.in(variant));
      case CLOSED -> new PhoneTurn(state.understood(), voice.goodBye(variant));
    };
  }

  private PhoneTurn connect(Conversation conversation, Call call, VoiceState state, ClaimedChat claimed) {
    lines.open(conversation.id());
    var variant = conversation.state().variant();
    var number = profiles.telephoneOf(claimed.agent()).phone().or(this::deskNumber).flatMap(PhoneNumber::find);
    if (number.isEmpty()) return notReached(conversation, call, state, claimed);
    // Whoever reads the chat of the same matter sees that it goes on here.
    call.related().ifPresent(chat -> elsewhere.goesOnElsewhere(chat, BotText.TALK_BY_PHONE, call.beganAt()));
    var next = state.understood();
    var then = DIALLED + next.step() + "&epoch=" + claimed.epoch();
    return new PhoneTurn(
      next,
      List.of(
        voice.say(variant, PhoneText.CONNECTING.in(variant), state.isSlow()),
        new CallStep.Connect(number.get().dialled(), (int) settings.ringTime().toSeconds(), then)
      )
    );
  }

  private Optional<String> deskNumber() {
    return Optional.of(settings.deskNumber()).filter(number -> !number.isBlank());
  }

  /// The talk with an agent is over, or did not begin.
  ///
  /// @param epoch the change of hands by which the agent was called
  /// @param wasAnswered whether they talked
  PhoneTurn dialled(Conversation conversation, Call call, VoiceState state, long epoch, boolean wasAnswered) {
    var claimed = queue.findClaimed(conversation.id());
    var isSame = claimed.filter(chat -> chat.epoch() == epoch).isPresent();
    if (isSame && !wasAnswered) return notReached(conversation, call, state, claimed.get());
    if (isSame) return new PhoneTurn(state.understood(), voice.goodBye(conversation.state().variant()));
    return turn(conversation, call, state);
  }

  /// The call goes back to the front of the queue, and the agent counts as away: the next call would find nobody either.
  private PhoneTurn notReached(Conversation conversation, Call call, VoiceState state, ClaimedChat claimed) {
    var _ = queue.putBack(claimed, claimed.queue(), Optional.empty());
    presence.isAway(claimed.agent(), claimed.municipality());
    return enter(conversation, call, state, PhoneText.AGENT_AWAY);
  }

  private static String name(Call call) {
    return call.municipality().value();
  }
}
