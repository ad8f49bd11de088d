package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A citizen's text with its words.
///
/// @param knownWord whether a folded word is one of the language
record CitizenText(String text, List<Token> tokens, Predicate<String> knownWord) {
  /// Letters and digits, with hyphens and apostrophes inside: "Al-Masri", "O'Neill", "Müller-Lüdenscheidt".
  private static final Pattern WORD = Pattern.compile(
    "\\[[\\p{L}-]+\\]|[\\p{L}\\p{M}\\p{N}]+(?:[-'’`][\\p{L}\\p{M}\\p{N}]+)*"
  );
  private static final Pattern NOTHING_BETWEEN = Pattern.compile("[ \\t\\u00a0.]*");

  CitizenText {
    tokens = List.copyOf(tokens);
  }

  static CitizenText of(String text, Predicate<String> knownWord) {
    var tokens = new ArrayList<Token>();
    var matcher = WORD.matcher(text);
    var end = 0;
    while (matcher.find()) {
      // What was masked before is no word.
      if (matcher.group().startsWith("[")) continue;
      var gap = text.substring(end, matcher.start());
      // A full stop inside is an abbreviation ("Dr. Müller"); after a longer word it ends a sentence.
      var stop = gap.indexOf('.') >= 0 && !tokens.isEmpty() && tokens.getLast().folded().length() > 4;
      var attached = !tokens.isEmpty() && NOTHING_BETWEEN.matcher(gap).matches() && !stop;
      tokens.add(
        new Token(
          matcher.start(),
          matcher.end(),
          NameWords.fold(matcher.group()),
          Character.isUpperCase(text.codePointAt(matcher.start())),
          attached
        )
      );
      end = matcher.end();
    }
    return new CitizenText(text, tokens, knownWord);
  }

  /// The word at a place; an empty one before the first and after the last.
  Token token(int index) {
    if (index < 0 || index >= tokens.size()) return new Token(0, 0, "", false, false);
    return tokens.get(index);
  }

  /// Whether a word could be somebody's name in a place where names stand: it is known as one, or at least not as
  /// something else.
  boolean mayBeName(int index) {
    var token = token(index);
    if (!token.isWord() || token.folded().length() < 2 || NameWords.isCommon(token.folded())) return false;
    if (NameWords.isKnown(token.folded())) return true;
    return !NameWords.isNoun(token.folded());
  }

  /// As [#mayBeName(int)], for places where other words stand more often: no word of the language, unless known as a name.
  boolean isStrange(int index) {
    return mayBeName(index) && (NameWords.isKnown(token(index).folded()) || !knownWord.test(token(index).folded()));
  }

  /// As [#mayBeName(int)], for a word in small letters that also must not look like a verb or an adjective.
  boolean maySmallBeName(int index) {
    return (
      isStrange(index) && (NameWords.isKnown(token(index).folded()) || !NameWords.isInflected(token(index).folded()))
    );
  }

  Span spanOf(Token token, PersonalData kind) {
    return new Span(token.from(), token.to(), kind);
  }

  /// The words from one to before another as a span.
  Span span(int fromToken, int toToken, PersonalData kind) {
    return new Span(tokens.get(fromToken).from(), tokens.get(toToken - 1).to(), kind);
  }
}
