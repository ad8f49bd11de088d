package de.buergerlotse.bot.evaluation;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.dialogue.DialogueState;
import de.buergerlotse.bot.dialogue.TurnInput;
import de.buergerlotse.bot.dialogue.TurnMoment;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Reply;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Asks the bot of today and the bot of a publication the same questions, and tells what would become of the answers.
public final class ReleaseGate {

  private final BotTurn before;
  private final BotTurn after;
  private final TurnMoment moment;

  /// @param day on which the questions are asked
  public ReleaseGate(BotTurn before, BotTurn after, LocalDate day) {
    this.before = before;
    this.after = after;
    this.moment = TurnMoment.on(day);
  }

  /// Questions that stand for what a municipality answers today: of every service the first example phrase of each aspect
  /// that it has a text for.
  public static List<GoldenQuestion> questionsOf(KnowledgeSnapshot snapshot) {
    var questions = new ArrayList<GoldenQuestion>();
    for (var offered : snapshot.listServices()) {
      var open = EnumSet.noneOf(Aspect.class);
      open.addAll(offered.service().aspects());
      for (ExamplePhrase phrase : offered.phrases().examples()) {
        if (!open.remove(phrase.aspect())) continue;
        var service = Optional.of(offered.service().id());
        var aspect = Optional.of(phrase.aspect());
        questions.add(new GoldenQuestion(phrase.text(), service, aspect, Optional.empty(), ""));
      }
    }
    return questions;
  }

  /// @param golden with known right answers
  /// @param lately what citizens asked
  public ReleaseReport ask(List<GoldenQuestion> golden, List<String> lately) {
    var broken = new ArrayList<ReleaseReport.Broken>();
    var right = 0;
    for (var question : golden) {
      var now = reply(after, question.text());
      if (isRight(question, now)) right++;
      else {
        var then = reply(before, question.text());
        if (isRight(question, then)) broken.add(new ReleaseReport.Broken(question, outcome(then), outcome(now)));
      }
    }
    var changed = 0;
    var worse = new ArrayList<ReleaseReport.Worse>();
    for (var question : lately) {
      var then = reply(before, question);
      var now = reply(after, question);
      if (isSame(then, now)) continue;
      changed++;
      if (isWorse(then, now)) worse.add(new ReleaseReport.Worse(question, outcome(then), outcome(now)));
    }
    return new ReleaseReport(golden.size(), right, broken, lately.size(), changed, worse);
  }

  private Reply reply(BotTurn bot, String question) {
    return bot.take(new TurnInput.Said(question), DialogueState.start(Variant.PLAIN), moment).reply();
  }

  private static boolean isRight(GoldenQuestion question, Reply reply) {
    var about = reply.about();
    if (about.kind() != About.Kind.ANSWER) return question.isOutOfScope();
    if (about.service().filter(question::isRight).isEmpty()) return false;
    return question.aspect().isEmpty() || question.aspect().equals(about.aspect());
  }

  private static boolean isSame(Reply then, Reply now) {
    return outcome(then).equals(outcome(now)) && then.blocks().equals(now.blocks());
  }

  private static boolean isWorse(Reply then, Reply now) {
    if (then.about().kind() != About.Kind.ANSWER) return false;
    return now.about().kind() != About.Kind.ANSWER || !then.about().service().equals(now.about().service());
  }

  private static ReleaseReport.Outcome outcome(Reply reply) {
    var about = reply.about();
    return new ReleaseReport.Outcome(about.kind(), about.service(), about.aspect());
  }
}
