package de.buergerlotse.channels.intake;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.dialogue.DialogueState;
import de.buergerlotse.bot.dialogue.TurnInput;
import de.buergerlotse.bot.dialogue.TurnMoment;
import de.buergerlotse.bot.dialogue.TurnOutcome;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.feed.Feed;
import de.buergerlotse.channels.limit.RateLimits;
import de.buergerlotse.channels.notice.NoticeBoard;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes in every message of a citizen and sees it through to its durable reply.
@Singleton
public final class MessageIntake {

  private static final int MOST_TRIES = 5;
  private final ConversationLog log;
  private final Bots bots;
  private final KnowledgeBase knowledge;
  private final Feed feed;
  private final RateLimits limits;
  private final HandoverDesk desk;
  private final DecidedTurns turns;
  private final NoticeBoard board;
  private final List<KeptBeside> beside;
  private final Clock clock;
  private final ConversationLocks locks = new ConversationLocks();

  MessageIntake(
    ConversationLog log,
    Bots bots,
    KnowledgeBase knowledge,
    Feed feed,
    RateLimits limits,
    HandoverDesk desk,
    DecidedTurns turns,
    NoticeBoard board,
    List<KeptBeside> beside,
    Clock clock
  ) {
    this.log = log;
    this.bots = bots;
    this.knowledge = knowledge;
    this.feed = feed;
    this.limits = limits;
    this.desk = desk;
    this.turns = turns;
    this.board = board;
    this.beside = List.copyOf(beside);
    this.clock = clock;
  }

  /// Begins a conversation with the bot's greeting.
  ///
  /// @throws Problem when the municipality is unknown, or not ready yet
  public Beginning begin(MunicipalityId municipality, String channel, Variant wished) {
    var bot = getBot(municipality);
    var languages = bot.snapshot().municipality().languages();
    var variant = languages.contains(wished) ? wished : Variant.PLAIN;
    var state = DialogueState.start(variant);
    var head = new Conversation(ConversationId.random(), municipality, channel, Charge.BOT, 0, state);
    var greeting = Saying.ofBot(bot.greet(variant));
    var begin = new Append(head, Charge.BOT, state, clock.instant(), List.of(greeting));
    return new Beginning(head.id(), log.begin(board.take(head.id(), municipality).into(begin)));
  }

  /// A conversation that has just begun.
  public record Beginning(ConversationId id, List<Entry> entries) {}

  /// Accepts a message: what it returns is on disk, the message first, then what was replied.
  ///
  /// The same client message id again gives the same entries and stores nothing.
  ///
  /// @throws Problem when the message cannot be accepted; then nothing of it was stored
  public List<Entry> accept(InboundMessage message) {
    return locks.inTurn(message.conversation(), () -> {
      var known = log.findTurn(message.conversation(), message.clientMessageId());
      if (known.isPresent()) return known.get();
      limits.requireMessage(message.conversation());
      for (var tries = 0; tries < MOST_TRIES; tries++) {
        var appended = tryOnce(message);
        if (appended.isPresent()) return appended.get();
      }
      throw new Problem(ProblemCode.OVERLOADED, Duration.ofSeconds(1));
    });
  }

  /// Nothing when another node wrote to the conversation in between; then all is decided anew.
  private Optional<List<Entry>> tryOnce(InboundMessage message) {
    var known = log.findTurn(message.conversation(), message.clientMessageId());
    if (known.isPresent()) return known;
    var conversation = getConversation(message.conversation());
    var decided = decide(conversation, message);
    var notices = board.take(conversation.id(), conversation.municipality());
    var appended = Optional.<List<Entry>>empty();
    try {
      appended = turns.commit(message.clientMessageId(), notices.into(decided.append()), decided.outcome());
    } finally {
      if (appended.isEmpty()) board.giveBack(notices);
    }
    return appended;
  }

  /// What becomes of a message.
  ///
  /// @param outcome of the bot's turn, where it was the bot's
  private record Decided(Append append, Optional<TurnOutcome> outcome) {}

  private Decided decide(Conversation conversation, InboundMessage message) {
    return switch (message.content()) {
      case InboundMessage.Content.Sent(var file) -> sent(conversation, message, file);
      case InboundMessage.Content.Spoken spoken -> spoken(conversation, message, input(spoken));
    };
  }

  /// Who is in charge decides: the program replies, an agent only gets the message, a closed conversation takes none.
  private Decided spoken(Conversation conversation, InboundMessage message, TurnInput input) {
    return switch (conversation.charge()) {
      case BOT, QUEUED -> botTurn(conversation, message, input);
      case AGENT -> passToAgent(conversation, message, input);
      case CLOSED -> throw new Problem(ProblemCode.CONVERSATION_CLOSED);
    };
  }

  /// A file is for humans: it is only taken while one is in charge or awaited, and the program says nothing to it.
  private Decided sent(Conversation conversation, InboundMessage message, Block.Attachment file) {
    requireHuman(conversation);
    var state = conversation.state();
    var saying = Saying.ofCitizen(file, state.variant(), message.clientMessageId());
    var append = new Append(conversation, conversation.charge(), state, clock.instant(), List.of(saying));
    return new Decided(append, Optional.empty());
  }

  /// @throws Problem when no human is in charge of the conversation or awaited in it
  public static void requireHuman(Conversation conversation) {
    switch (conversation.charge()) {
      case QUEUED, AGENT -> {
      }
      case BOT -> throw new Problem(ProblemCode.ATTACHMENT_NOT_NOW);
      case CLOSED -> throw new Problem(ProblemCode.CONVERSATION_CLOSED);
    }
  }

  private Decided botTurn(Conversation conversation, InboundMessage message, TurnInput input) {
    var bot = getBot(conversation.municipality());
    var state = message
      .language()
      .filter(bot.snapshot().municipality().languages()::contains)
      .map(conversation.state()::speaking)
      .orElse(conversation.state());
    var question = Saying.ofCitizen(words(input, bot, state.variant()), state.variant(), message.clientMessageId());
    var today = LocalDate.ofInstant(clock.instant(), bot.snapshot().municipality().timeZone());
    var outcome = bot.take(input, state, new TurnMoment(today, () -> desk.ways(conversation)));
    var append = new Append(
      conversation,
      HandoverDesk.chargeAfter(outcome, conversation.charge()),
      outcome.state(),
      clock.instant(),
      List.of(question, Saying.ofBot(outcome.reply()))
    );
    return new Decided(append, Optional.of(outcome));
  }

  private Decided passToAgent(Conversation conversation, InboundMessage message, TurnInput input) {
    var bot = getBot(conversation.municipality());
    var variant = conversation.state().variant();
    var saying = Saying.ofCitizen(words(input, bot, variant), variant, message.clientMessageId());
    var referred = referred(conversation.id(), input).map(to -> Saying.ofSystem(bot.referrals().done(to, variant)));
    var append = new Append(
      conversation,
      referred.isPresent() ? Charge.QUEUED : Charge.AGENT,
      conversation.state(),
      clock.instant(),
      Stream.concat(Stream.of(saying), referred.stream()).toList()
    );
    return new Decided(append, Optional.empty());
  }

  /// Where the citizen has just agreed to be passed on to. The desk's row moves before the entry that tells of it, so that
  /// the former agent is refused.
  private Optional<Municipality> referred(ConversationId conversation, TurnInput input) {
    return switch (input) {
      case TurnInput.Chose(ChoiceId.Referral said) -> desk
        .refer(conversation, said)
        .flatMap(knowledge::findSnapshot)
        .map(KnowledgeSnapshot::municipality);
      case TurnInput.Chose _, TurnInput.Said _ -> Optional.empty();
    };
  }

  /// Erases everything about a conversation.
  ///
  /// @return false when there was nothing
  public boolean erase(ConversationId conversation) {
    beside.forEach(kept -> kept.erase(conversation));
    desk.erase(conversation);
    var erased = log.erase(conversation);
    if (erased) feed.erased(conversation);
    return erased;
  }

  private static TurnInput input(InboundMessage.Content.Spoken spoken) {
    return switch (spoken) {
      case InboundMessage.Content.Written(var text) -> new TurnInput.Said(CleanText.of(text));
      case InboundMessage.Content.Choice(var id) -> new TurnInput.Chose(
        ChoiceId.find(id).orElseThrow(() -> new Problem(ProblemCode.CHOICE_UNKNOWN))
      );
    };
  }

  private static String words(TurnInput input, BotTurn bot, Variant variant) {
    return switch (input) {
      case TurnInput.Said(var text) -> text;
      case TurnInput.Chose(var choice) -> bot.labelOf(choice, variant);
    };
  }

  private Conversation getConversation(ConversationId id) {
    return log.find(id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
  }

  private BotTurn getBot(MunicipalityId municipality) {
    return bots.find(municipality).orElseThrow(() -> {
      var starting = !bots.areReady() || knowledge.findSnapshot(municipality).isPresent();
      return starting ? new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)) : new Problem(ProblemCode.NOT_FOUND);
    });
  }
}
