package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.WordPattern;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import java.util.List;
import java.util.Optional;

/// Wordings that tell of danger beyond doubt, in the order of the kinds: help must not hang on a model alone.
final class DangerSigns {

  private record Sign(String kind, WordPattern wording) {}

  private final List<Sign> signs;

  private DangerSigns(List<Sign> signs) {
    this.signs = signs;
  }

  /// @throws IllegalArgumentException when a sign is no [WordPattern]; tells the kind
  static DangerSigns of(GeneralKnowledge general) {
    return new DangerSigns(
      general
        .dangers()
        .stream()
        .flatMap(danger ->
          danger
            .signs()
            .stream()
            .map(sign -> sign(danger.kind(), sign))
        )
        .toList()
    );
  }

  private static Sign sign(String kind, String wording) {
    try {
      return new Sign(kind, WordPattern.parse(wording));
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException("sign of " + kind + ": " + wrong.getMessage(), wrong);
    }
  }

  /// The kind of danger the text surely tells of.
  Optional<String> find(String text) {
    var words = Words.of(text);
    return signs
      .stream()
      .filter(sign -> sign.wording.isIn(words))
      .map(Sign::kind)
      .findFirst();
  }
}
