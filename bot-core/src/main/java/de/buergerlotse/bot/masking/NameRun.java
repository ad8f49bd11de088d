package de.buergerlotse.bot.masking;

import java.util.Set;

/// A name from its first word on: titles, first names, particles, surnames.
final class NameRun {

  private static final Set<String> TITLES = Set.of(
    "dr",
    "prof",
    "med",
    "phil",
    "jur",
    "dipl",
    "ing",
    "doktor",
    "professor",
    "hc",
    "mba"
  );
  private static final Set<String> PARTICLES = Set.of(
    "von",
    "van",
    "zu",
    "de",
    "der",
    "den",
    "vom",
    "al",
    "el",
    "bin",
    "ben",
    "abu",
    "la",
    "di",
    "da",
    "dos",
    "und",
    "ten",
    "zur"
  );
  private static final int MOST_WORDS = 5;

  private NameRun() {}

  static boolean isTitle(Token token) {
    return TITLES.contains(token.folded());
  }

  /// The index behind a name that begins with a word; the words after the first must belong to it visibly.
  static int end(CitizenText text, int start) {
    var end = afterParticles(text, start) + 1;
    while (end < text.tokens().size() && end - start < MOST_WORDS) {
      var next = text.token(end);
      if (!next.attached()) break;
      if (belongs(text, end)) end++;
      else if (isParticle(text, end)) end += 2;
      else break;
    }
    return end;
  }

  /// The first word that is no particle: "von der Heide" begins with two.
  static int afterParticles(CitizenText text, int start) {
    var index = start;
    while (PARTICLES.contains(text.token(index).folded()) && text.token(index + 1).attached()) index++;
    return index;
  }

  private static boolean belongs(CitizenText text, int index) {
    var token = text.token(index);
    if (isTitle(token) || isInitial(token)) return true;
    if (token.capital() && NameWords.isKnown(token.folded())) return true;
    if (NameWords.isCommon(token.folded())) return false;
    if (token.capital()) return text.mayBeName(index);
    if (NameWords.isSurely(token.folded())) return true;
    var before = text.token(index - 1);
    return !before.capital() && NameWords.isFirstName(before.folded()) && text.maySmallBeName(index);
  }

  /// "von Berg", "und Maria": only with a name after it.
  private static boolean isParticle(CitizenText text, int index) {
    if (!PARTICLES.contains(text.token(index).folded())) return false;
    var after = text.token(index + 1);
    if (!after.attached() || NameWords.isCommon(after.folded())) return false;
    if (text.token(index).folded().equals("und")) return NameWords.isKnown(after.folded()) && after.capital();
    return after.capital() ? text.mayBeName(index + 1) : NameWords.isSurname(after.folded());
  }

  static boolean isInitial(Token token) {
    return token.capital() && token.folded().length() == 1;
  }
}
