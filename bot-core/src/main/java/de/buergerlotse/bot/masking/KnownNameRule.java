package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;

/// Names by themselves: a known first name with what follows, an initial with a known surname, a surname that is no word.
final class KnownNameRule implements MaskingRule {

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<Span>();
    for (var index = 0; index < text.tokens().size(); index++) {
      if (!beginsName(text, index)) continue;
      var end = NameRun.end(text, index);
      spans.add(text.span(index, end, PersonalData.NAME));
      index = end - 1;
    }
    return spans;
  }

  private static boolean beginsName(CitizenText text, int index) {
    var token = text.token(index);
    if (!token.isWord()) return false;
    if (NameWords.isSurely(token.folded()) || isGenitive(token)) return true;
    var next = text.token(index + 1);
    if (NameRun.isInitial(token)) return next.attached() && next.capital() && NameWords.isSurname(next.folded());
    if (!NameWords.isKnown(token.folded()) || NameWords.isCommon(token.folded())) return false;
    // "Max Mustermann", "Schmidt, Anna": one ambiguous word beside another name.
    var named = next.capital() && token.capital() && (text.mayBeName(index + 1) || NameWords.isKnown(next.folded()));
    if (next.attached()) return named ? NameWords.isFirstName(token.folded()) : NameWords.isSurely(next.folded());
    return (
      token.capital() && next.capital() && NameWords.isFirstName(next.folded()) && !NameWords.isCommon(next.folded())
    );
  }

  /// "Sabines Pass", "Yılmaz'".
  private static boolean isGenitive(Token token) {
    var word = token.folded();
    if (!token.capital() || !word.endsWith("s") || word.length() < 5) return false;
    return NameWords.isSurely(word.substring(0, word.length() - 1));
  }
}
