package de.buergerlotse.bot.masking;

import java.util.List;

/// The name before "mein Name" or "hier" at the beginning: "Pohlmann mein Name", "Kevin Lange hier".
final class ReverseIntroductionRule implements MaskingRule {

  private static final int MOST_WORDS = 3;

  @Override
  public List<Span> find(CitizenText text) {
    for (var index = 1; index <= MOST_WORDS; index++) {
      var word = text.token(index).folded();
      var announced =
        (word.equals("mein") &&
          text
            .token(index + 1)
            .folded()
            .equals("name")) ||
        word.equals("hier");
      if (announced && areNames(text, index)) return List.of(text.span(0, index, PersonalData.NAME));
    }
    return List.of();
  }

  private static boolean areNames(CitizenText text, int end) {
    for (var index = 0; index < end; index++) if (!text.token(index).capital() || !text.isStrange(index)) return false;
    return true;
  }
}
