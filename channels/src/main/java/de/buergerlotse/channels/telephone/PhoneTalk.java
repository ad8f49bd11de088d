package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.bot.understanding.Decision;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.intake.InboundMessage;
import de.buergerlotse.channels.intake.MessageIntake;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One turn of a call: what the caller did goes through the one entrance of all messages, and what is replied is spoken.
///
/// The same turn again has no second effect: its message is known by an id made of the call and the number of the question.
@Singleton
class PhoneTalk {

  private static final int MISUNDERSTANDINGS_UNTIL_HUMAN = 2;
  private static final int LONGEST_WORDS = 1_000;
  private final MessageIntake intake;
  private final ConversationLog log;
  private final Bots bots;
  private final VoiceStates states;
  private final PhoneVoice voice;
  private final PhoneQueue queue;
  private final PhoneCodes codes;
  private final TextOffer offer;
  private final NumberQuestion numbers;

  PhoneTalk(
    MessageIntake intake,
    ConversationLog log,
    Bots bots,
    VoiceStates states,
    PhoneVoice voice,
    PhoneQueue queue,
    PhoneCodes codes,
    TextOffer offer,
    NumberQuestion numbers
  ) {
    this.intake = intake;
    this.log = log;
    this.bots = bots;
    this.states = states;
    this.voice = voice;
    this.queue = queue;
    this.codes = codes;
    this.offer = offer;
    this.numbers = numbers;
  }

  /// The first words of a call.
  List<CallStep> greet(Call call) {
    var words = new ArrayList<>(call.conversation().map(this::notices).orElse(List.of()));
    words.add(greeting(call));
    return kept(call, voice.ask(VoiceState.START, Variant.PLAIN, words.toArray(String[]::new)));
  }

  private List<String> notices(ConversationId conversation) {
    return SpokenNotices.of(log.listEntries(conversation, 0));
  }

  private String greeting(Call call) {
    var authority = bots
      .find(call.municipality())
      .map(bot -> bot.snapshot().municipality().authority().in(Variant.PLAIN))
      .orElse("");
    return PhoneText.GREETING.in(Variant.PLAIN, "authority", authority);
  }

  /// The next words of a call.
  ///
  /// @param step number of the question the caller answers
  List<CallStep> hear(Call call, int step, Optional<String> words, double confidence, String keys) {
    var conversation = call.conversation().flatMap(log::find);
    if (conversation.isEmpty()) return voice.goodBye(Variant.PLAIN);
    var state = states.of(call);
    if (step != state.step()) return kept(call, again(conversation.get(), call, state));
    var cut = words.map(said -> said.substring(0, Math.min(said.length(), LONGEST_WORDS)));
    var heard = new Heard(cut, confidence, keys, cut.filter(said -> isDanger(call, said)).isPresent());
    return kept(call, act(conversation.get(), call, state, Hearing.read(heard, state)));
  }

  /// Asks for the next question, after waiting or a talk with a human.
  List<CallStep> goOn(Call call, PhoneText words) {
    var variant = call
      .conversation()
      .flatMap(log::find)
      .map(head -> head.state().variant())
      .orElse(Variant.PLAIN);
    return kept(call, voice.ask(states.of(call).understood(), variant, words.in(variant)));
  }

  private List<CallStep> kept(Call call, PhoneTurn turn) {
    states.keep(call, turn.state());
    return turn.steps();
  }

  private boolean isDanger(Call call, String words) {
    return bots
      .find(call.municipality())
      .filter(_ -> !words.isBlank())
      .map(bot -> bot.understand(words).decision() instanceof Decision.Danger)
      .orElse(false);
  }

  private PhoneTurn act(Conversation conversation, Call call, VoiceState state, PhoneMove move) {
    var variant = conversation.state().variant();
    return switch (move) {
      case PhoneMove.Ask(var words) -> say(conversation, call, state, new InboundMessage.Content.Written(words));
      case PhoneMove.Choose(var choice) -> say(conversation, call, state, new InboundMessage.Content.Choice(choice));
      case PhoneMove.Again _ -> again(conversation, call, state);
      case PhoneMove.More _ -> more(conversation, call, state);
      case PhoneMove.Speed(var slow) -> slower(conversation, call, state, slow);
      case PhoneMove.Nothing(var silent) -> nothing(conversation, call, state, silent);
      case PhoneMove.TextMessage(var wanted) -> voice.ask(
        state.understood(),
        variant,
        (wanted ? offer.send(conversation, call) : PhoneText.TEXT_DECLINED).in(variant),
        PhoneText.ANYTHING_ELSE.in(variant)
      );
      case PhoneMove.OwnNumber(var right) -> right
        ? say(conversation, call, state, new InboundMessage.Content.Written(numbers.findOwn(call).orElse("")))
        : numbers.another(conversation, state.understood());
      case PhoneMove.BeginCode _ -> voice.ask(
        state.understood().asking(VoiceState.Asked.CODE),
        variant,
        PhoneText.GIVE_CODE.in(variant)
      );
      case PhoneMove.Code(var given) -> voice.ask(state.understood(), variant, codes.take(call, given).in(variant));
      case PhoneMove.Bye _ -> new PhoneTurn(state.understood(), voice.goodBye(variant, codes.of(conversation)));
    };
  }

  private PhoneTurn say(Conversation before, Call call, VoiceState state, InboundMessage.Content content) {
    var id = UUID.nameUUIDFromBytes((call.id() + " " + state.step()).getBytes(StandardCharsets.UTF_8));
    var entries = intake.accept(new InboundMessage(before.id(), id, content, Optional.empty()));
    var after = log.find(before.id()).orElse(before);
    if (after.charge() == Charge.QUEUED) return queue.enter(after, call, state);
    if (entries.size() < 2) return queue.turn(after, call, state);
    var failures = after.state().failures();
    if (failures + state.misheard() >= MISUNDERSTANDINGS_UNTIL_HUMAN && failures > 0) return givesUp(
      after,
      call,
      state
    );
    var isWish = content instanceof InboundMessage.Content.Choice(var choice) && choice.equals(ChoiceId.HUMAN);
    if (isWish) return voice.ask(
      state.understood(),
      after.state().variant(),
      PhoneText.NOBODY_THERE.in(after.state().variant())
    );
    var turn = spoken(after, call, entries.getLast(), failures > 0 ? state.missed().at(0) : state.understood(), 0);
    return withNotices(turn, entries, after.state().variant(), state.isSlow());
  }

  private PhoneTurn withNotices(PhoneTurn turn, List<Entry> entries, Variant variant, boolean isSlow) {
    var told = turn;
    for (var words : SpokenNotices.of(entries).reversed()) told = told.after(voice.say(variant, words, isSlow));
    return told;
  }

  /// After two misunderstandings a human: the caller need not ask for one.
  private PhoneTurn givesUp(Conversation conversation, Call call, VoiceState state) {
    var variant = conversation.state().variant();
    var id = UUID.nameUUIDFromBytes((call.id() + " " + state.step() + " human").getBytes(StandardCharsets.UTF_8));
    var wish = new InboundMessage.Content.Choice(ChoiceId.HUMAN);
    var _ = intake.accept(new InboundMessage(conversation.id(), id, wish, Optional.empty()));
    var after = log.find(conversation.id()).orElse(conversation);
    if (after.charge() == Charge.QUEUED) return queue.enter(after, call, state, PhoneText.GIVES_UP);
    return voice.ask(state.understood(), variant, PhoneText.NOBODY_THERE.in(variant));
  }

  private PhoneTurn nothing(Conversation conversation, Call call, VoiceState state, boolean isSilent) {
    var failures = conversation.state().failures();
    if (state.misheard() + failures + 1 >= MISUNDERSTANDINGS_UNTIL_HUMAN) return givesUp(conversation, call, state);
    var variant = conversation.state().variant();
    return voice.ask(state.missed(), variant, (isSilent ? PhoneText.SILENCE : PhoneText.NOT_HEARD).in(variant));
  }

  private PhoneTurn slower(Conversation conversation, Call call, VoiceState state, boolean slow) {
    var word = (slow ? PhoneText.SLOWER : PhoneText.FASTER).in(conversation.state().variant());
    return again(conversation, call, state.speaking(slow)).after(voice.say(conversation.state().variant(), word, slow));
  }

  private PhoneTurn again(Conversation conversation, Call call, VoiceState state) {
    return lastReply(conversation)
      .filter(entry -> entry.seq() > 1)
      .map(entry -> spoken(conversation, call, entry, state.again(), state.page()))
      .orElseGet(() -> voice.ask(state.again(), conversation.state().variant(), greeting(call)));
  }

  private PhoneTurn more(Conversation conversation, Call call, VoiceState state) {
    var variant = conversation.state().variant();
    return lastReply(conversation)
      .filter(entry -> voice.pages(entry) > state.page() + 1)
      .map(entry -> spoken(conversation, call, entry, state.again(), state.page() + 1))
      .orElseGet(() -> voice.ask(state.again(), variant, PhoneText.NO_MORE.in(variant)));
  }

  private Optional<Entry> lastReply(Conversation conversation) {
    return log
      .listEntries(conversation.id(), 0)
      .reversed()
      .stream()
      .filter(entry -> entry.saying().about().isPresent() && !SpokenNotices.isNotice(entry))
      .findFirst();
  }

  private PhoneTurn spoken(Conversation conversation, Call call, Entry entry, VoiceState state, int page) {
    return numbers.find(conversation, call, entry, state).orElseGet(() -> {
      var offered = offer.find(conversation, call, entry);
      return voice.reply(entry, state.at(page), conversation.state().variant(), offered);
    });
  }
}
