package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.Variant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The bot's own sentences in all their variants, complete by construction.
public final class BotTexts {

  private final Map<BotText, LocalizedText> texts = new EnumMap<>(BotText.class);

  /// @throws IllegalArgumentException when a text is missing
  public BotTexts(Map<String, LocalizedText> byKey) {
    for (var text : BotText.values()) {
      var found = byKey.get(text.key());
      if (found == null) throw new IllegalArgumentException("the bot has no words for " + text.key());
      texts.put(text, found);
    }
  }

  /// The sentence in a variant, ready to show.
  ///
  /// @param fillings pairs of a name and what stands for it: `"phone", "0221 …"`
  public String get(BotText text, Variant variant, String... fillings) {
    var sentence = texts.getOrDefault(text, LocalizedText.plain("")).in(variant);
    for (var index = 0; index + 1 < fillings.length; index += 2) {
      sentence = sentence.replace("{" + fillings[index] + "}", fillings[index + 1]);
    }
    return SplitWords.hyphenated(sentence);
  }

  /// An honest word on a text in simple words: who reviewed it, or that nobody has (DIN SPEC 33429); nothing on others.
  Optional<String> label(Variant variant, Optional<String> reviewedBy) {
    if (!variant.equals(Variant.EASY)) return Optional.empty();
    return reviewedBy
      .map(group -> get(BotText.REVIEWED, variant, "name", group))
      .or(() -> Optional.of(get(BotText.EXPLAINED_SIMPLY, variant)));
  }
}
