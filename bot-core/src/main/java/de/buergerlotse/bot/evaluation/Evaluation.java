package de.buergerlotse.bot.evaluation;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.dialogue.DialogueState;
import de.buergerlotse.bot.dialogue.TurnInput;
import de.buergerlotse.bot.dialogue.TurnMoment;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.bot.reply.Reply;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Asks the bot golden questions, each in a conversation of its own, as a citizen would.
public final class Evaluation {

  private static final int PROGRESS_EVERY = 100;
  /// Which day it is changes nothing about what is understood.
  private static final TurnMoment MOMENT = TurnMoment.on(LocalDate.of(2026, 11, 23));

  private Evaluation() {}

  /// @param progress told in a few words how far it is
  public static EvaluationReport of(List<GoldenQuestion> questions, BotTurn bot, Consumer<String> progress) {
    var judged = new ArrayList<Judged>(questions.size());
    for (var question : questions) {
      judged.add(judge(question, bot));
      if (judged.size() % PROGRESS_EVERY == 0) progress.accept(
        judged.size() + " of " + questions.size() + " questions"
      );
    }
    return new EvaluationReport(judged, bot.snapshot());
  }

  /// Plays golden dialogues, each as one conversation: what was answered wrongly is what the next turn is understood by.
  public static DialogueReport dialogues(List<GoldenDialogue> dialogues, BotTurn bot) {
    var judged = new ArrayList<JudgedTurn>();
    for (var dialogue : dialogues) {
      var state = DialogueState.start(Variant.PLAIN);
      for (var next = 0; next < dialogue.turns().size(); next++) {
        var turn = dialogue.turns().get(next);
        var outcome = bot.take(new TurnInput.Said(turn.text()), state, MOMENT);
        state = outcome.state();
        judged.add(new JudgedTurn(dialogue.id(), part(dialogue, next), turn, outcome.reply().about()));
      }
    }
    return new DialogueReport(judged);
  }

  private static JudgedTurn.Part part(GoldenDialogue dialogue, int index) {
    if (index == 0) return JudgedTurn.Part.FIRST;
    var stays = dialogue
      .turns()
      .get(index)
      .service()
      .equals(
        dialogue
          .turns()
          .get(index - 1)
          .service()
      );
    return stays ? JudgedTurn.Part.SAME_SERVICE : JudgedTurn.Part.OTHER_SERVICE;
  }

  private static Judged judge(GoldenQuestion question, BotTurn bot) {
    var reply = bot.take(new TurnInput.Said(question.text()), DialogueState.start(Variant.PLAIN), MOMENT).reply();
    var best = bot.understand(question.text()).candidates().getFirst();
    return new Judged(question, reply.about().kind(), offered(reply), reply.about().aspect(), best);
  }

  private static List<ServiceId> offered(Reply reply) {
    var offered = new ArrayList<ServiceId>();
    reply.about().service().ifPresent(offered::add);
    for (var block : reply.blocks()) {
      if (!(block instanceof Block.Choices choices)) continue;
      for (var choice : choices.choices()) {
        if (ChoiceId.find(choice.id()).orElse(null) instanceof ChoiceId.Ask ask) offered.add(ask.service());
      }
    }
    return offered;
  }
}
