package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A telephone number in words: "null eins sieben sechs drei drei vier".
final class SpokenNumberRule implements MaskingRule {

  private static final int FEWEST_WORDS = 5;
  private static final Set<String> DIGITS = Set.of(
    "null",
    "eins",
    "zwei",
    "zwo",
    "drei",
    "vier",
    "funf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwolf",
    "doppel",
    "plus",
    "dreissig",
    "zwanzig",
    "vierzig",
    "funfzig",
    "sechzig",
    "siebzig",
    "achtzig",
    "neunzig"
  );

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<Span>();
    var start = -1;
    for (var index = 0; index <= text.tokens().size(); index++) {
      var spoken = isNumber(text.token(index).folded());
      if (spoken && start < 0) start = index;
      if (spoken || start < 0) continue;
      if (index - start >= FEWEST_WORDS) spans.add(text.span(start, index, PersonalData.PHONE));
      start = -1;
    }
    return spans;
  }

  /// Also "einundzwanzig".
  private static boolean isNumber(String folded) {
    return DIGITS.contains(folded) || (folded.endsWith("zig") && folded.contains("und"));
  }
}
