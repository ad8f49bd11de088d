package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds a pattern in a text.
final class Matches {

  private Matches() {}

  /// The parts that a group of the pattern covers.
  ///
  /// @param group 0 for the whole match
  static List<Span> of(Pattern pattern, int group, CitizenText text, PersonalData kind) {
    return of(pattern, group, text, kind, _ -> true);
  }

  /// @param holds what else must hold of a match
  static List<Span> of(Pattern pattern, int group, CitizenText text, PersonalData kind, Predicate<MatchResult> holds) {
    var spans = new ArrayList<Span>();
    var matcher = pattern.matcher(text.text());
    while (matcher.find()) {
      if (matcher.start(group) < matcher.end(group) && holds.test(matcher)) {
        spans.add(new Span(matcher.start(group), matcher.end(group), kind));
      }
    }
    return spans;
  }

  static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }
}
