package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;

/// Names in a row, one of which is known: "Jonte, Fiete und Ida".
final class ListedNameRule implements MaskingRule {

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<Span>();
    for (var index = 0; index < text.tokens().size(); index++) {
      if (!NameWords.isFirstName(text.token(index).folded()) || !text.token(index).capital()) continue;
      for (var before = previous(text, index); before >= 0 && isName(text, before); before = previous(text, before)) {
        spans.add(text.span(before, before + 1, PersonalData.NAME));
      }
      for (var after = next(text, index); after >= 0 && isName(text, after); after = next(text, after)) {
        spans.add(text.span(after, after + 1, PersonalData.NAME));
      }
    }
    return spans;
  }

  /// The word before a comma or "und"; negative when there is none.
  private static int previous(CitizenText text, int index) {
    if (isAnd(text, index - 1)) return index - 2;
    return separated(text, index - 1, index) ? index - 1 : -1;
  }

  private static int next(CitizenText text, int index) {
    if (isAnd(text, index + 1)) return index + 2 < text.tokens().size() ? index + 2 : -1;
    return index + 1 < text.tokens().size() && separated(text, index, index + 1) ? index + 1 : -1;
  }

  private static boolean isAnd(CitizenText text, int index) {
    return text.token(index).folded().equals("und");
  }

  private static boolean separated(CitizenText text, int left, int right) {
    if (left < 0) return false;
    var between = text.text().substring(text.token(left).to(), text.token(right).from()).strip();
    return between.equals(",") || between.equals("&") || between.equals("/");
  }

  private static boolean isName(CitizenText text, int index) {
    return text.token(index).capital() && text.isStrange(index);
  }
}
