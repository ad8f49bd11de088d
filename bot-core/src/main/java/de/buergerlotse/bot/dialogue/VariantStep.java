package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.bot.text.TextFolding;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Switches between plain German and Leichte Sprache at any time; the topic stays and its last answer is told again.
final class VariantStep implements TurnStep {

  /// A longer text asks for something else as well, and is better answered than repeated.
  private static final int LONGEST_WISH = 60;
  // In folded spelling. "Zu schwer" alone may be said of a sofa.
  private static final Pattern EASY = Pattern.compile(
    "\\b((leichte|einfache)[rnm]? (sprache|worte[nr]?)" +
      "|(einfach|einfacher|leichter|verstandlicher) (sagen|schreiben|ausdrucken|formulieren|erkl\\w+)" +
      "|(das|es|alles|der text|der satz|(die|ihre|deine) antwort) (ist|klingt|war) " +
      "((mir|fur mich|alles|ja|aber|viel|wirklich) )*zu (schwer|schwierig|kompliziert)( (geschrieben|formuliert|zu (lesen|verstehen)))?$" +
      "|(ist mir |ist )?zu (schwer|schwierig|kompliziert) (geschrieben|formuliert|zu (lesen|verstehen))" +
      "|geht (das|es) (auch )?(einfacher|leichter|verstandlicher))\\b"
  );
  private static final Pattern PLAIN = Pattern.compile(
    "\\b((normale|ubliche)[snr]? (sprache|deutsch)|normal (schreiben|sprechen|reden|antworten)|alltagssprache|standardsprache|nicht (mehr )?in leichter sprache|schwere sprache)\\b"
  );

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return wished(turn)
      .filter(turn.snapshot().municipality().languages()::contains)
      .map(variant -> switched(turn, variant));
  }

  private static Optional<Variant> wished(Turn turn) {
    return switch (turn.input()) {
      case TurnInput.Chose(ChoiceId.SwitchVariant(var variant)) -> Optional.of(variant);
      case TurnInput.Chose _ -> Optional.empty();
      case TurnInput.Said(var text) -> inWords(TextFolding.fold(text));
    };
  }

  private static Optional<Variant> inWords(String folded) {
    if (folded.length() > LONGEST_WISH) return Optional.empty();
    if (PLAIN.matcher(folded).find()) return Optional.of(Variant.PLAIN);
    return EASY.matcher(folded).find() ? Optional.of(Variant.EASY) : Optional.empty();
  }

  private static TurnOutcome switched(Turn turn, Variant variant) {
    var state = turn.state().speaking(variant);
    var inProgress = listInProgress(turn, state).or(() -> ContactTurn.here(turn.with(state)));
    if (inProgress.isPresent()) return inProgress.get();
    return state
      .topic()
      .<TurnOutcome>map(topic ->
        new TurnOutcome.Answered(
          turn.composer().answer(topic, List.of(), turn.waysBelow(topic.service()), variant),
          state
        )
      )
      .orElseGet(() -> {
        var word = variant.equals(Variant.EASY) ? BotText.SWITCHED_EASY : BotText.SWITCHED_PLAIN;
        return new TurnOutcome.Remarked(turn.composer().notice(word, variant), state);
      });
  }

  /// Whoever is in the middle of a list hears its question again.
  private static Optional<TurnOutcome> listInProgress(Turn turn, DialogueState state) {
    return state
      .checklist()
      .filter(progress -> progress.asides() == 0)
      .flatMap(progress -> turn.snapshot().findLifeSituation(progress.situation()))
      .map(situation -> new ChecklistTurn(turn.with(state), situation).here());
  }
}
