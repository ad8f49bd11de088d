package de.buergerlotse.bot.reply;

import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.bot.reach.PhoneNumber;
import de.buergerlotse.bot.reach.PhoneReading;
import de.buergerlotse.bot.reach.Reach;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Composes what is asked and confirmed while a citizen leaves a call-back or a message.
public final class ContactReplies {

  /// The kind of wish whose warm words come before the first question.
  private static final String WISH = "callback";
  private static final int LONGEST_SHOWN = 300;

  private final KnowledgeSnapshot snapshot;
  private final BotTexts texts;
  private final HumanBlocks humans;

  ContactReplies(KnowledgeSnapshot snapshot, BotTexts texts, HumanBlocks humans) {
    this.snapshot = snapshot;
    this.texts = texts;
    this.humans = humans;
  }

  /// Asks for the number to call.
  public Reply askNumber(Variant variant) {
    var blocks = new ArrayList<>(humans.warmWords(WISH, variant));
    blocks.add(text(BotText.CALLBACK_NUMBER, variant));
    blocks.add(choices(variant, ContactMove.CANCEL));
    return reply(blocks, variant);
  }

  /// Says why a number is not called, and asks again with an example.
  public Reply askNumberAgain(PhoneReading.Reason reason, Variant variant) {
    return reply(List.of(text(words(reason), variant), choices(variant, ContactMove.CANCEL)), variant);
  }

  private static BotText words(PhoneReading.Reason reason) {
    return switch (reason) {
      case NONSENSE -> BotText.CALLBACK_NUMBER_NONSENSE;
      case FOREIGN -> BotText.CALLBACK_NUMBER_FOREIGN;
      case SPECIAL -> BotText.CALLBACK_NUMBER_SPECIAL;
    };
  }

  /// Gives up on the number and shows the other ways.
  public Reply withoutNumber(HumanWays open, Variant variant) {
    var blocks = new ArrayList<Block>();
    blocks.add(text(BotText.CALLBACK_NO_NUMBER, variant));
    humans.hoursOfPhone(open, variant).map(Block.Text::new).ifPresent(blocks::add);
    blocks.add(humans.serviceCentre(variant));
    var others = open
      .options()
      .stream()
      .filter(option -> option != Block.HandoverOption.CALLBACK)
      .toList();
    blocks.add(new Block.Handover(others, open.ownPlace()));
    return reply(blocks, variant);
  }

  /// Asks when to call, among the times at which somebody can.
  public Reply askTime(HumanWays.Promise promise, Variant variant) {
    var moves = new ArrayList<>(promise.times().stream().map(ContactMove::of).toList());
    moves.add(ContactMove.CANCEL);
    return reply(
      List.of(text(BotText.CALLBACK_TIME, variant), choices(variant, moves.toArray(ContactMove[]::new))),
      variant
    );
  }

  /// Tells what would be done, and asks whether that is right.
  ///
  /// @param reason what the conversation was about
  public Reply checkCallback(
    PhoneNumber number,
    CallTime time,
    Optional<ServiceId> reason,
    HumanWays.Promise promise,
    Variant variant
  ) {
    var told = new ArrayList<String>();
    told.add(texts.get(BotText.CONTACT_NUMBER, variant, "number", number.readable()));
    told.add(texts.get(BotText.CONTACT_TIME, variant, "title", texts.get(ContactMove.of(time).label(), variant)));
    reason(reason, variant).ifPresent(told::add);
    return reply(
      List.of(
        text(BotText.CALLBACK_CHECK, variant),
        new Block.Items(false, told),
        until(BotText.CALLBACK_UNTIL, promise, variant),
        choices(variant, ContactMove.CONFIRM, ContactMove.OTHER_NUMBER, ContactMove.CANCEL)
      ),
      variant
    );
  }

  /// Says that it is noted, and by when the call comes.
  ///
  /// @param leftQueue whether the citizen waited in the live chat until now
  public Reply callbackNoted(HumanWays.Promise promise, boolean leftQueue, Variant variant) {
    return noted(BotText.CALLBACK_NOTED, promise, leftQueue, variant);
  }

  /// Asks what the message is to say.
  public Reply askText(Variant variant) {
    return reply(List.of(text(BotText.MESSAGE_TEXT, variant), choices(variant, ContactMove.CANCEL)), variant);
  }

  /// Asks how to answer.
  public Reply askReach(Variant variant) {
    return askReach(BotText.MESSAGE_REACH, variant);
  }

  /// Says that neither number nor address was recognised, and asks again.
  public Reply askReachAgain(Variant variant) {
    return askReach(BotText.MESSAGE_REACH_NONSENSE, variant);
  }

  private Reply askReach(BotText words, Variant variant) {
    return reply(List.of(text(words, variant), choices(variant, ContactMove.IN_CHAT, ContactMove.CANCEL)), variant);
  }

  /// Tells the message as it was read, and asks whether that is right.
  public Reply checkMessage(
    String message,
    Reach reach,
    Optional<ServiceId> reason,
    HumanWays.Promise promise,
    Variant variant
  ) {
    var told = new ArrayList<>(List.of("„" + shortened(message) + "“", spelled(reach, variant)));
    reason(reason, variant).ifPresent(told::add);
    return reply(
      List.of(
        text(BotText.MESSAGE_CHECK, variant),
        new Block.Items(false, told),
        until(BotText.MESSAGE_UNTIL, promise, variant),
        choices(variant, ContactMove.CONFIRM, ContactMove.OTHER_REACH, ContactMove.CANCEL)
      ),
      variant
    );
  }

  /// Says that it is noted, and by when an answer comes.
  public Reply messageNoted(HumanWays.Promise promise, boolean leftQueue, Variant variant) {
    return noted(BotText.MESSAGE_NOTED, promise, leftQueue, variant);
  }

  /// The way back to it after something else was talked about.
  public Block goOn(Variant variant) {
    return choices(variant, ContactMove.GO_ON, ContactMove.CANCEL);
  }

  private Reply noted(BotText words, HumanWays.Promise promise, boolean leftQueue, Variant variant) {
    var blocks = new ArrayList<Block>(List.of(until(words, promise, variant)));
    if (leftQueue) blocks.add(text(BotText.QUEUE_LEFT, variant));
    return reply(blocks, variant);
  }

  private String spelled(Reach reach, Variant variant) {
    return switch (reach) {
      case Reach.ByPhone(var number) -> texts.get(BotText.CONTACT_NUMBER, variant, "number", number.readable());
      case Reach.ByMail(var address) -> texts.get(BotText.MESSAGE_MAIL, variant, "title", address.address());
      case Reach.InChat() -> texts.get(BotText.REACH_IN_CHAT, variant);
    };
  }

  private Optional<String> reason(Optional<ServiceId> reason, Variant variant) {
    return reason
      .flatMap(snapshot::findService)
      .map(offered -> SplitWords.hyphenated(offered.service().name().in(variant)))
      .map(name -> texts.get(BotText.CONTACT_REASON, variant, "title", name));
  }

  private static String shortened(String message) {
    if (message.length() <= LONGEST_SHOWN) return message;
    return message.substring(0, message.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + " …";
  }

  private Block until(BotText words, HumanWays.Promise promise, Variant variant) {
    return new Block.Text(texts.get(words, variant, "date", MomentWords.of(promise.due(), variant)));
  }

  private Block choices(Variant variant, ContactMove... moves) {
    return new Block.Choices(
      Arrays.stream(moves)
        .map(move ->
          new Block.Choice(ChoiceId.contact(move), texts.get(move.label(), variant), Optional.empty(), Optional.empty())
        )
        .toList()
    );
  }

  private Block text(BotText words, Variant variant) {
    return new Block.Text(texts.get(words, variant));
  }

  private static Reply reply(List<Block> blocks, Variant variant) {
    return new Reply(variant, About.of(About.Kind.HANDOVER), Optional.empty(), blocks);
  }
}
