package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.text.TextFolding;
import de.buergerlotse.knowledge.checklist.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads which of some answers is meant: by its number, its words, or a part of them that no other answer has.
final class OptionWords {

  private static final List<String> ORDINALS = List.of("erste", "zweite", "dritte", "vierte", "funfte", "sechste");
  private static final int SHORTEST_PART = 3;

  private OptionWords() {}

  /// The id of the option that is meant.
  static Optional<String> read(String folded, List<Question.Option> options) {
    return byNumber(folded, options).or(() -> byWords(folded, options));
  }

  private static Optional<String> byNumber(String folded, List<Question.Option> options) {
    var bare = folded.replaceFirst("^(ich (nehme|meine) )?(das|die|der|den|nummer|nr)? ?", "");
    return IntStream.range(0, Math.min(options.size(), ORDINALS.size()))
      .filter(index -> bare.matches(index + 1 + "|" + ORDINALS.get(index) + "[nrs]?"))
      .mapToObj(index -> options.get(index).id())
      .findFirst();
  }

  private static Optional<String> byWords(String folded, List<Question.Option> options) {
    if (folded.length() < SHORTEST_PART) return Optional.empty();
    var same = options
      .stream()
      .filter(option -> labels(option).contains(folded))
      .toList();
    if (same.size() == 1) return Optional.of(same.getFirst().id());
    var parts = options
      .stream()
      .filter(option ->
        labels(option)
          .stream()
          .anyMatch(label -> (" " + label + " ").contains(" " + folded + " "))
      )
      .toList();
    return parts.size() == 1 ? Optional.of(parts.getFirst().id()) : Optional.empty();
  }

  private static List<String> labels(Question.Option option) {
    return option
      .label()
      .texts()
      .values()
      .stream()
      .map(label -> TextFolding.fold(label.replace("·", "")))
      .toList();
  }
}
