package de.buergerlotse.bot.masking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Lines in which the parts that tell who somebody is are marked by braces, and how well they are masked.
///
/// @param spans marked parts
/// @param hidden marked parts of which no letter and no digit can be read any more
/// @param words words outside of the marked parts
/// @param lost those of them that cannot be read any more
record MarkedLines(int spans, int hidden, int words, int lost) {
  /// @param keep one of two lines: 0 for the even ones, 1 for the odd ones, 2 for all
  static MarkedLines of(String file, int keep, Masking masking) {
    var sum = new MarkedLines(0, 0, 0, 0);
    var number = 0;
    for (var line : lines(file)) {
      number++;
      if (keep == 2 || number % 2 == keep) sum = sum.plus(read(line, masking));
    }
    return sum;
  }

  double recall() {
    return (double) hidden / spans;
  }

  double falseShare() {
    return (double) lost / words;
  }

  MarkedLines plus(MarkedLines other) {
    return new MarkedLines(spans + other.spans, hidden + other.hidden, words + other.words, lost + other.lost);
  }

  private static MarkedLines read(String line, Masking masking) {
    var raw = new StringBuilder();
    var marks = new ArrayList<Span>();
    var start = 0;
    for (var character : line.toCharArray()) {
      if (character == '{') start = raw.length();
      else if (character == '}') marks.add(new Span(start, raw.length(), PersonalData.NAME));
      else raw.append(character);
    }
    var text = raw.toString();
    var found = masking.of(text).spans();
    var hidden = marks
      .stream()
      .filter(mark -> isHidden(text, mark, found))
      .count();
    var outside = CitizenText.of(text, _ -> false)
      .tokens()
      .stream()
      .map(token -> new Span(token.from(), token.to(), PersonalData.NAME))
      .filter(word -> marks.stream().noneMatch(word::overlaps))
      .toList();
    var lost = outside
      .stream()
      .filter(word -> found.stream().anyMatch(word::overlaps))
      .count();
    return new MarkedLines(marks.size(), (int) hidden, outside.size(), (int) lost);
  }

  private static boolean isHidden(String text, Span mark, List<Span> found) {
    for (var index = mark.from(); index < mark.to(); index++) {
      var place = new Span(index, index + 1, PersonalData.NAME);
      if (Character.isLetterOrDigit(text.charAt(index)) && found.stream().noneMatch(place::overlaps)) return false;
    }
    return true;
  }

  private static List<String> lines(String file) {
    try (var stream = MarkedLines.class.getResourceAsStream("/masking/" + file + ".txt")) {
      if (stream == null) throw new IllegalStateException("no file " + file);
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
