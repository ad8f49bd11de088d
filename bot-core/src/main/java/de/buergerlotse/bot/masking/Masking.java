package de.buergerlotse.bot.masking;

import de.buergerlotse.bot.text.CompoundSplitter;
import de.buergerlotse.bot.text.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/// Masks personal data: the same text always gives the same result.
public final class Masking {

  /// Longer texts are cut: a question has said what it wants long before.
  public static final int LONGEST = 4_000;

  private static final int SHORTEST_NAME = 4;

  private final Predicate<String> knownWord;

  /// @param knownWord whether a folded word is one of the language: it is no name then, unless it is known as one
  public Masking(Predicate<String> knownWord) {
    this.knownWord = knownWord;
  }

  /// Masks by names and contexts alone.
  public static Masking withoutVocabulary() {
    return new Masking(_ -> false);
  }

  /// Masks with the help of the words of the municipality's own texts, and what is put together from them.
  public static Masking knowing(Vocabulary vocabulary) {
    var compounds = new CompoundSplitter(vocabulary);
    return new Masking(word -> vocabulary.knows(word) || !compounds.split(word).isEmpty());
  }

  /// The text with labels in the place of personal data.
  public Masked of(String raw) {
    var text = CitizenText.of(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw, knownWord);
    var cover = new Cover(text.text());
    for (var rule : MaskingRules.ORDER) rule.find(text).forEach(cover::add);
    againIn(text, cover.spans()).forEach(cover::add);
    return new Masked(cover.replaced(), cover.spans());
  }

  /// A name that was known once is known everywhere: "ich heiße jetzt Meier-Schulte statt Meier".
  private static List<Span> againIn(CitizenText text, List<Span> found) {
    var names = new HashSet<String>();
    for (var token : text.tokens()) {
      var span = text.spanOf(token, PersonalData.NAME);
      var isName = found.stream().anyMatch(one -> one.kind() == PersonalData.NAME && one.overlaps(span));
      if (isName) names.addAll(List.of(token.folded().split(" ")));
    }
    return text
      .tokens()
      .stream()
      .filter(token -> token.capital() && token.folded().length() >= SHORTEST_NAME && names.contains(token.folded()))
      .map(token -> text.spanOf(token, PersonalData.NAME))
      .toList();
  }
}
