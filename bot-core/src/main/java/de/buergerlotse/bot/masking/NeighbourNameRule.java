package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;

/// Two capital words side by side that no dictionary knows: "Gunnar Wiechert". Nouns rarely stand so in German.
final class NeighbourNameRule implements MaskingRule {

  private static final int SHORTEST = 3;

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<Span>();
    for (var index = 0; index + 1 < text.tokens().size(); index++) {
      if (!looksLikeName(text, index) || !looksLikeName(text, index + 1) || !text.token(index + 1).attached()) continue;
      var end = NameRun.end(text, index);
      spans.add(text.span(index, end, PersonalData.NAME));
      index = end - 1;
    }
    return spans;
  }

  private static boolean looksLikeName(CitizenText text, int index) {
    var token = text.token(index);
    return (
      token.capital() && token.folded().length() >= SHORTEST && text.isStrange(index) && !token.folded().contains("#")
    );
  }
}
