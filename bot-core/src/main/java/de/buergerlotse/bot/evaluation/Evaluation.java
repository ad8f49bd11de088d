package de.buergerlotse.bot.evaluation;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.dialogue.DialogueState;
import de.buergerlotse.bot.dialogue.TurnInput;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.bot.reply.Reply;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks the bot golden questions, each in a conversation of its own, as a citizen would.
public final class Evaluation {

  private static final int PROGRESS_EVERY = 100;

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

  /// The share of turns in which exactly the right service and aspect were answered; 1 without any turn.
  public static double dialogues(List<GoldenDialogue> dialogues, BotTurn bot) {
    var turns = 0;
    var right = 0;
    for (var dialogue : dialogues) {
      var state = DialogueState.start(Variant.PLAIN);
      for (var turn : dialogue.turns()) {
        var outcome = bot.take(new TurnInput.Said(turn.text()), state);
        state = outcome.state();
        turns++;
        if (isRight(turn, outcome.reply().about())) right++;
      }
    }
    return turns == 0 ? 1 : (double) right / turns;
  }

  private static boolean isRight(GoldenDialogue.Turn turn, About about) {
    return about.service().equals(Optional.of(turn.service())) && about.aspect().equals(Optional.of(turn.aspect()));
  }

  private static Judged judge(GoldenQuestion question, BotTurn bot) {
    var reply = bot.take(new TurnInput.Said(question.text()), DialogueState.start(Variant.PLAIN)).reply();
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
