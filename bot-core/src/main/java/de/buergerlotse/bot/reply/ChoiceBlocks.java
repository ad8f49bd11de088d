package de.buergerlotse.bot.reply;

import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The choices a reply offers, and what each reads like once it is taken.
final class ChoiceBlocks {

  private static final int MOST_FURTHER_ASPECTS = 4;

  private final KnowledgeSnapshot snapshot;
  private final GeneralKnowledge general;
  private final BotTexts texts;
  private final ChecklistChoices checklists;

  ChoiceBlocks(KnowledgeSnapshot snapshot, GeneralKnowledge general, BotTexts texts, ChecklistChoices checklists) {
    this.snapshot = snapshot;
    this.general = general;
    this.texts = texts;
    this.checklists = checklists;
  }

  /// A question and the services it may be, with "none of these" as the last choice.
  List<Block> question(BotText question, List<Candidate> candidates, Variant variant) {
    var choices = new ArrayList<>(services(candidates, variant));
    choices.add(plain(ChoiceId.NONE, BotText.CLARIFY_NONE, variant));
    return List.of(heading(question, variant), new Block.Choices(choices));
  }

  /// A second wish of the same message.
  List<Block> also(Candidate wish, Variant variant) {
    var label = askLabel(wish.service(), wish.aspect(), variant);
    var choice = choice(wish.service(), wish.aspect(), label);
    return List.of(heading(BotText.ALSO_ASKED, variant), new Block.Choices(List.of(choice)));
  }

  /// Below an answer: other services that may be meant, then further aspects of this one, each under its heading; below an
  /// overview also the lists of the life situations it belongs to.
  List<Block> after(Candidate answered, Aspect shown, List<Candidate> alternatives, Variant variant) {
    var blocks = new ArrayList<Block>();
    if (!alternatives.isEmpty()) {
      blocks.add(heading(BotText.DID_YOU_MEAN, variant));
      blocks.add(new Block.Choices(services(alternatives, variant)));
    }
    var further = new ArrayList<>(furtherAspects(answered, shown, variant));
    if (shown == Aspect.OVERVIEW) {
      further.addAll(checklists.offers(snapshot.getService(answered.service()).service(), variant));
    }
    if (!further.isEmpty()) {
      blocks.add(heading(BotText.MORE_ON_TOPIC, variant));
      blocks.add(new Block.Choices(further));
    }
    return blocks;
  }

  /// The ways on when there is no answer.
  Block wayOn(Variant variant) {
    return new Block.Choices(
      List.of(
        plain(ChoiceId.HUMAN, BotText.TO_A_HUMAN, variant),
        plain(ChoiceId.OTHER_WORDS, BotText.IN_OTHER_WORDS, variant)
      )
    );
  }

  /// What a taken choice reads like as something the citizen said.
  String labelOf(ChoiceId choice, Variant variant) {
    return switch (choice) {
      case ChoiceId.Ask(var service, var aspect) -> askLabel(service, aspect, variant);
      case ChoiceId.SwitchVariant(var wished) -> texts.get(
        wished.equals(Variant.EASY) ? BotText.WANTS_EASY : BotText.WANTS_PLAIN,
        variant
      );
      case ChoiceId.Handover(var option) -> texts.get(text(option), variant);
      case ChoiceId.LeaveQueue() -> texts.get(BotText.LEAVE_QUEUE, variant);
      case ChoiceId.Referral(var to) -> texts.get(to.isPresent() ? BotText.REFERRAL_YES : BotText.REFERRAL_NO, variant);
      case ChoiceId.SomethingElse() -> texts.get(BotText.CLARIFY_NONE, variant);
      case ChoiceId.Contact(var move) -> texts.get(move.label(), variant);
      case ChoiceId.Checklist(var situation, var move) -> snapshot
        .findLifeSituation(situation)
        .map(found -> checklists.label(found, move, variant))
        .orElse(situation.slug());
    };
  }

  private static BotText text(Block.HandoverOption option) {
    return switch (option) {
      case LIVECHAT -> BotText.LIVECHAT;
      case CALLBACK -> BotText.CALLBACK;
      case PHONE -> BotText.PHONE;
      case MESSAGE -> BotText.MESSAGE;
    };
  }

  private String askLabel(ServiceId service, Aspect aspect, Variant variant) {
    var name = snapshot
      .findService(service)
      .map(offered -> offered.service().name().in(variant))
      .orElse(service.slug());
    var label = aspect == Aspect.OVERVIEW ? name : name + ": " + aspectName(aspect, variant);
    return SplitWords.hyphenated(label);
  }

  private List<Block.Choice> furtherAspects(Candidate answered, Aspect shown, Variant variant) {
    var aspects = snapshot.getService(answered.service()).service().aspects().stream();
    return aspects
      .filter(aspect -> aspect != shown && aspect != Aspect.OVERVIEW)
      .sorted(FurtherAspects.ORDER)
      .limit(MOST_FURTHER_ASPECTS)
      .map(aspect -> choice(answered.service(), aspect, aspectName(aspect, variant)))
      .toList();
  }

  private List<Block.Choice> services(List<Candidate> candidates, Variant variant) {
    var choices = new ArrayList<Block.Choice>();
    for (var candidate : candidates) {
      var name = snapshot.getService(candidate.service()).service().name().in(variant);
      choices.add(choice(candidate.service(), candidate.aspect(), SplitWords.hyphenated(name)));
    }
    return choices;
  }

  private String aspectName(Aspect aspect, Variant variant) {
    var words = general.aspects().get(aspect);
    return words == null ? aspect.key() : SplitWords.hyphenated(words.name().in(variant));
  }

  private static Block.Choice choice(ServiceId service, Aspect aspect, String label) {
    return new Block.Choice(ChoiceId.ask(service, aspect), label, Optional.of(service), Optional.of(aspect));
  }

  private Block.Choice plain(String id, BotText label, Variant variant) {
    return new Block.Choice(id, texts.get(label, variant), Optional.empty(), Optional.empty());
  }

  private Block heading(BotText text, Variant variant) {
    return new Block.Text(texts.get(text, variant));
  }
}
