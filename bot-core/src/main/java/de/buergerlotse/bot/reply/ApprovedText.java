package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.Variant;

/// An approved text as a block, its long words parted as readers expect.
final class ApprovedText {

  private ApprovedText() {}

  static Block block(LocalizedText words, Variant variant) {
    return new Block.Text(SplitWords.hyphenated(words.in(variant).strip()));
  }
}
