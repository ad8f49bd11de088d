package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The name after "Frau", "Herr", "Familie", "Dr.".
final class SalutationRule implements MaskingRule {

  private static final Set<String> SALUTATIONS = Set.of(
    "frau",
    "herr",
    "herrn",
    "hr",
    "hrn",
    "fr",
    "familie",
    "fam",
    "eheleute",
    "ehepaar",
    "dr",
    "prof",
    "doktor",
    "professor",
    "pfarrer",
    "frl",
    "mr",
    "mrs",
    "anwalt"
  );
  /// After these, "Frau" is a wife or any woman.
  private static final Set<String> ONES_OWN = Set.of(
    "meine",
    "meiner",
    "eine",
    "einer",
    "seine",
    "seiner",
    "deine",
    "ihre",
    "unsere",
    "keine",
    "jede",
    "als",
    "schwangere",
    "junge",
    "alte",
    "altere"
  );

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<Span>();
    for (var index = 0; index < text.tokens().size(); index++) {
      if (!SALUTATIONS.contains(text.token(index).folded())) continue;
      var start = index + 1;
      while (NameRun.isTitle(text.token(start)) || isSalutation(text, start)) start++;
      if (!isName(text, index, start)) continue;
      var end = NameRun.end(text, start);
      spans.add(text.span(start, end, PersonalData.NAME));
      index = end - 1;
    }
    return spans;
  }

  private static boolean isSalutation(CitizenText text, int index) {
    return SALUTATIONS.contains(text.token(index).folded());
  }

  private static boolean isName(CitizenText text, int salutation, int start) {
    var token = text.token(start);
    if (!token.attached() || !token.isWord()) return false;
    var own = ONES_OWN.contains(text.token(salutation - 1).folded());
    if (own) return token.capital() ? NameWords.isKnown(token.folded()) : NameWords.isSurely(token.folded());
    if (NameRun.isInitial(token)) return true;
    var name = NameRun.afterParticles(text, start);
    if (name > start) return text.token(name).capital();
    if (token.capital() && NameWords.isKnown(token.folded())) return true;
    return token.capital()
      ? text.mayBeName(start)
      : text.mayBeName(start) && !NameWords.isInflected(token.folded().replaceAll("en$", ""));
  }
}
