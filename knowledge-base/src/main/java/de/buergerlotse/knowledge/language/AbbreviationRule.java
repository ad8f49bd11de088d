package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds abbreviations: "z. B.", "Nr.", "usw." and capital letters that the text does not explain.
final class AbbreviationRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "abbreviation",
    "Das ist eine Abkürzung.",
    "Schreiben Sie die Wörter aus. Oder erklären Sie die Abkürzung: „WC heißt: Toilette.“"
  );
  private static final Set<String> KNOWN = WordSet.of(
    """
    EU PIN WC TV PC SMS LKW PKW USB CD DVD EC QR TÜV DNA SOS ARD ZDF NRW DIN OK A B ID
    """
  );
  private static final Set<String> BARE = WordSet.of(
    """
    usw bzw zb etc ggf evtl inkl bzgl ca vgl sog abs nr tel hr fr
    """
  );
  private static final PhraseList PHRASES = PhraseList.of("abbreviations");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}");
  private static final Pattern DOTTED = Pattern.compile("\\p{L}+\\.(?:[ \\u00A0]?\\p{L}+\\.)*");

  private final boolean capitals;

  /// @param capitals whether words of capital letters count too
  AbbreviationRule(boolean capitals) {
    this.capitals = capitals;
  }

  @Override
  public Stream<Finding> check(CheckedText text) {
    var dotted = text.words().filter(AbbreviationRule::isDotted).map(AbbreviationRule::finding);
    if (!capitals) return dotted;
    var explanations = Explanations.of(text);
    var initials = text
      .words()
      .filter(word -> hasCapitals(word) && !explanations.contain(word))
      .map(RULE::at);
    var phrases = text
      .sentences()
      .stream()
      .flatMap(sentence -> PHRASES.findings(sentence, RULE));
    return Stream.of(dotted, initials, phrases).flatMap(found -> found);
  }

  private static Finding finding(Token token) {
    return RULE.suggesting(
      Abbreviations.written(token)
        .map(words -> "Schreiben Sie: „" + words + "“.")
        .orElse(RULE.suggestion())
    ).at(token);
  }

  private static boolean isDotted(Token token) {
    return DOTTED.matcher(token.written()).matches() || token.isOneOf(BARE);
  }

  private static boolean hasCapitals(Token token) {
    return List.of(token.word().split("-"))
      .stream()
      .anyMatch(part -> CAPITALS.matcher(part).matches() && !KNOWN.contains(part) && !Numerals.isRoman(part));
  }
}
