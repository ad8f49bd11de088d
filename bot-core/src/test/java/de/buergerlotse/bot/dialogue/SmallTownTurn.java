package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.bot.reply.ReplyComposer;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.bot.understanding.SmallTown;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.LocalDate;
import java.util.List;

/// Turns in the small town, for tests of single rules.
final class SmallTownTurn {

  static final Candidate DOG_COST = candidate("hund-anmelden", Aspect.COST);
  static final Candidate HOUSING = candidate("wohngeld", Aspect.OVERVIEW);
  static final Candidate BULKY = candidate("sperrmuell", Aspect.OVERVIEW);
  static final DialogueState START = DialogueState.start(Variant.PLAIN);
  /// The dog's costs were answered.
  static final DialogueState ABOUT_DOG = START.answered(DOG_COST, List.of());
  private static final KnowledgeSnapshot TOWN = SmallTown.snapshot();

  private SmallTownTurn() {}

  static Candidate candidate(String service, Aspect aspect) {
    return new Candidate(new ServiceId(service), aspect, 0.8);
  }

  static Turn said(String text, DialogueState state) {
    return of(new TurnInput.Said(text), state);
  }

  static Turn chose(String choice, DialogueState state) {
    return of(new TurnInput.Chose(ChoiceId.find(choice).orElseThrow()), state);
  }

  private static Turn of(TurnInput input, DialogueState state) {
    var composer = new ReplyComposer(TOWN, SmallTown.general());
    return new Turn(input, state, TOWN, SmallTown.understander(), composer, TurnMoment.on(LocalDate.of(2026, 11, 23)));
  }
}
