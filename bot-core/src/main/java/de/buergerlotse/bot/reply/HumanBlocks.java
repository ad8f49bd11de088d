package de.buergerlotse.bot.reply;

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
  List<Block> handover(String kind, Variant variant) {
    var blocks = new ArrayList<Block>();
    for (var wish : general.humanWishes()) {
      if (wish.kind().equals(kind)) blocks.add(ApprovedText.block(wish.reply(), variant));
    }
    blocks.addAll(ways(variant));
    return blocks;
  }

  /// The helping numbers of a danger, then the ways to a human.
  List<Block> danger(String kind, Variant variant) {
    var blocks = new ArrayList<Block>();
    for (var danger : general.dangers()) {
      if (!danger.kind().equals(kind)) continue;
      blocks.add(ApprovedText.block(danger.reply(), variant));
      for (var number : danger.numbers()) blocks.add(contact(number, variant));
    }
    blocks.addAll(ways(variant));
    return blocks;
  }

  /// The service centre, and what is possible right now.
  List<Block> ways(Variant variant) {
    return List.of(new Block.Text(texts.get(BotText.HANDOVER, variant)), serviceCentre(variant), options());
  }

  Block options() {
    return new Block.Handover(List.of(Block.HandoverOption.PHONE));
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
