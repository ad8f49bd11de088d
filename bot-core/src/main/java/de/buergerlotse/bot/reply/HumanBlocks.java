package de.buergerlotse.bot.reply;

import de.buergerlotse.bot.reply.Block.HandoverOption;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The blocks that lead to a human, or to help in danger.
final class HumanBlocks {

  private final Municipality municipality;
  private final GeneralKnowledge general;
  private final BotTexts texts;

  HumanBlocks(Municipality municipality, GeneralKnowledge general, BotTexts texts) {
    this.municipality = municipality;
    this.general = general;
    this.texts = texts;
  }

  /// Warm words for a kind of wish, then the ways to a human.
  List<Block> handover(String kind, HumanWays open, Variant variant) {
    var blocks = new ArrayList<>(warmWords(kind, variant));
    blocks.addAll(ways(open, variant));
    return blocks;
  }

  /// Warm words for a kind of wish, then that the citizen waits, where in line, and what can be done instead of waiting.
  List<Block> queued(String kind, HumanWays open, Variant variant) {
    var blocks = new ArrayList<>(warmWords(kind, variant));
    blocks.add(new Block.Text(texts.get(BotText.QUEUED, variant)));
    var instead = open
      .options()
      .stream()
      .filter(option -> option != HandoverOption.LIVECHAT)
      .toList();
    blocks.add(new Block.Handover(instead, open.liveChat()));
    var leave = new Block.Choice(
      ChoiceId.LEAVE_QUEUE,
      texts.get(BotText.LEAVE_QUEUE, variant),
      Optional.empty(),
      Optional.empty()
    );
    blocks.add(new Block.Choices(List.of(leave)));
    return blocks;
  }

  List<Block> warmWords(String kind, Variant variant) {
    return general
      .humanWishes()
      .stream()
      .filter(wish -> wish.kind().equals(kind))
      .map(wish -> ApprovedText.block(wish.reply(), variant))
      .toList();
  }

  /// The helping numbers of a danger, then whoever can be talked to at once: nobody in danger is put off to a later day.
  List<Block> danger(String kind, HumanWays open, Variant variant) {
    var blocks = new ArrayList<Block>();
    for (var danger : dangers(kind)) blocks.add(ApprovedText.block(danger.reply(), variant));
    blocks.addAll(numbers(kind, variant));
    var atOnce = open.atOnce();
    if (atOnce.options().isEmpty() && atOnce.ownPlace().isEmpty()) return blocks;
    blocks.add(new Block.Text(texts.get(BotText.HANDOVER, variant)));
    blocks.add(serviceCentre(variant));
    blocks.add(options(atOnce));
    return blocks;
  }

  /// The helping numbers of a danger that may be meant.
  List<Block> dangerHint(String kind, Variant variant) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Text(texts.get(BotText.DANGER_HINT, variant)));
    blocks.addAll(numbers(kind, variant));
    return blocks;
  }

  private List<GeneralKnowledge.Danger> dangers(String kind) {
    return general
      .dangers()
      .stream()
      .filter(danger -> danger.kind().equals(kind))
      .toList();
  }

  private List<Block> numbers(String kind, Variant variant) {
    return dangers(kind)
      .stream()
      .flatMap(danger -> danger.numbers().stream())
      .map(number -> contact(number, variant))
      .toList();
  }

  /// The service centre, what is possible right now, when it can be called and by when it answers.
  List<Block> ways(HumanWays open, Variant variant) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Text(texts.get(BotText.HANDOVER, variant)));
    blocks.add(serviceCentre(variant));
    var hours = new ArrayList<String>();
    hoursOfPhone(open, variant).ifPresent(hours::add);
    open
      .promise()
      .map(promise -> texts.get(BotText.ANSWER_UNTIL, variant, "date", MomentWords.of(promise.due(), variant)))
      .ifPresent(hours::add);
    if (!hours.isEmpty()) blocks.add(new Block.Text(String.join("\n", hours)));
    blocks.add(options(open));
    return blocks;
  }

  /// The telephone number of the service centre, and when it is answered.
  List<Block> phone(HumanWays open, Variant variant) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Text(texts.get(BotText.HANDOVER_PHONE, variant, "phone", municipality.servicePhone())));
    hoursOfPhone(open, variant).map(Block.Text::new).ifPresent(blocks::add);
    blocks.add(serviceCentre(variant));
    return blocks;
  }

  /// The approved words in another language, where there are any, and the ways to a human.
  List<Block> foreignLanguage(Variant language, HumanWays open) {
    var blocks = new ArrayList<Block>();
    for (var known : general.languages()) {
      if (!known.language().equals(language) || known.reply().isBlank()) continue;
      blocks.add(new Block.Text(known.reply().strip()));
      blocks.add(new Block.Text(known.handoverOffer().strip()));
    }
    blocks.add(serviceCentre(Variant.PLAIN));
    blocks.add(options(open));
    return blocks;
  }

  Block options(HumanWays open) {
    return new Block.Handover(open.options(), open.ownPlace());
  }

  /// When the telephone is answered again; nothing while it is answered.
  Optional<String> hoursOfPhone(HumanWays open, Variant variant) {
    return switch (open.telephone()) {
      case HumanWays.Telephone.Open() -> Optional.empty();
      case HumanWays.Telephone.Closed(var opens) -> Optional.of(
        opens
          .map(moment -> texts.get(BotText.PHONE_CLOSED, variant, "date", MomentWords.of(moment, variant)))
          .orElseGet(() -> texts.get(BotText.PHONE_NEVER, variant))
      );
    };
  }

  Block serviceCentre(Variant variant) {
    var name = SplitWords.hyphenated(municipality.authority().in(variant));
    return new Block.Contact(name, Optional.of(municipality.servicePhone()), Optional.empty(), List.of());
  }

  private static Block contact(GeneralKnowledge.EmergencyNumber number, Variant variant) {
    var note = number.note().map(words -> " – " + words.in(variant));
    var name = SplitWords.hyphenated(number.name().in(variant) + note.orElse(""));
    return new Block.Contact(name, Optional.of(number.phone()), Optional.empty(), List.of());
  }
}
