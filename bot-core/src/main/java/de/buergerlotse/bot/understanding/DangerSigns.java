package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.WordPattern;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Wordings that tell of danger beyond doubt, in the order of the kinds: help must not hang on a model alone.
final class DangerSigns {

  private record Sign(String kind, WordPattern wording) {}

  private final List<Sign> signs;
  /// The numbers of the signs that may begin with a word, so that a question is spared all others.
  private final Map<String, List<Integer>> beginningWith = new HashMap<>();
  private final BitSet beginningWithAny = new BitSet();
  private final UnaryOperator<List<String>> mending;

  private DangerSigns(List<Sign> signs, UnaryOperator<List<String>> mending) {
    this.signs = List.copyOf(signs);
    this.mending = mending;
    for (var number = 0; number < signs.size(); number++) {
      var first = signs.get(number).wording.firstWords();
      beginningWithAny.set(number, first.isEmpty());
      for (var word : first) beginningWith.computeIfAbsent(word, _ -> new ArrayList<>()).add(number);
    }
  }

  /// @param mending gives the words as they were meant
  /// @throws IllegalArgumentException when a sign is no [WordPattern]; tells the kind
  static DangerSigns of(GeneralKnowledge general, UnaryOperator<List<String>> mending) {
    var signs = new ArrayList<Sign>();
    for (var danger : general.dangers()) for (var sign : danger.signs()) signs.add(sign(danger.kind(), sign));
    return new DangerSigns(signs, mending);
  }

  private static Sign sign(String kind, String wording) {
    try {
      return new Sign(kind, WordPattern.parse(wording));
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException("sign of " + kind + ": " + wrong.getMessage(), wrong);
    }
  }

  /// The kind of danger that a sentence of the text surely tells of, as it is written or as it was meant.
  Optional<String> find(String text) {
    return Words.sentences(text)
      .stream()
      .map(Words::of)
      .flatMap(words -> Stream.of(words, mending.apply(words)).distinct())
      .flatMap(words -> find(words).stream())
      .findFirst();
  }

  private Optional<String> find(List<String> words) {
    var possible = (BitSet) beginningWithAny.clone();
    for (var word : words) beginningWith.getOrDefault(word, List.of()).forEach(possible::set);
    return possible
      .stream()
      .mapToObj(signs::get)
      .filter(sign -> sign.wording.isIn(words))
      .map(Sign::kind)
      .findFirst();
  }
}
