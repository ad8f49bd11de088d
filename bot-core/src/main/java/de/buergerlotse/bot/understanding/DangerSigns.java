package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.WordPattern;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Wordings that tell of danger beyond doubt, in the order of the kinds: help must not hang on a model alone.
final class DangerSigns {

  private record Sign(String kind, WordPattern wording) {}

  private final List<Sign> signs;
  /// The numbers of the signs that need one of their rarest words, so that a text without it is spared them.
  private final Map<String, List<Integer>> needing;
  private final BitSet needingNone;
  private final UnaryOperator<List<String>> mending;

  private DangerSigns(DangerSigns same, UnaryOperator<List<String>> mending) {
    this.signs = same.signs;
    this.needing = same.needing;
    this.needingNone = same.needingNone;
    this.mending = mending;
  }

  private DangerSigns(List<Sign> signs) {
    this.signs = List.copyOf(signs);
    this.needing = new HashMap<>();
    this.needingNone = new BitSet();
    this.mending = words -> words;
    var uses = new HashMap<String, Integer>();
    for (var sign : signs)
      for (var place : sign.wording.places()) for (var word : place) uses.merge(word, 1, Integer::sum);
    for (var number = 0; number < signs.size(); number++) {
      var rarest = rarest(signs.get(number).wording.places(), uses);
      needingNone.set(number, rarest.isEmpty());
      for (var word : rarest) needing.computeIfAbsent(word, _ -> new ArrayList<>()).add(number);
    }
  }

  /// The words of the place that the fewest signs have words of: what is rare in signs is rarer in texts than "ich".
  private static Set<String> rarest(List<Set<String>> places, Map<String, Integer> uses) {
    return places
      .stream()
      .min(Comparator.comparingInt(place -> place.stream().mapToInt(uses::get).sum()))
      .orElse(Set.of());
  }

  /// The signs in words as they are written.
  ///
  /// @throws IllegalArgumentException when a sign is no [WordPattern]; tells the kind
  static DangerSigns of(GeneralKnowledge general) {
    var signs = new ArrayList<Sign>();
    for (var danger : general.dangers()) for (var sign : danger.signs()) signs.add(sign(danger.kind(), sign));
    return new DangerSigns(signs);
  }

  /// The same signs, also sought in words as they were meant; shares their memory.
  DangerSigns mendedBy(UnaryOperator<List<String>> mending) {
    return new DangerSigns(this, mending);
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
    var found = new BitSet();
    needingNone
      .stream()
      .filter(number -> signs.get(number).wording.isIn(words))
      .forEach(found::set);
    for (var place = 0; place < words.size(); place++) {
      for (var number : needing.getOrDefault(words.get(place), List.of())) {
        if (!found.get(number) && signs.get(number).wording.isAround(words, place)) found.set(number);
      }
    }
    return found.stream().mapToObj(signs::get).map(Sign::kind).findFirst();
  }
}
