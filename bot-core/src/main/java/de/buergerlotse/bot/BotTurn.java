package de.buergerlotse.bot;

import de.buergerlotse.bot.dialogue.Dialogue;
import de.buergerlotse.bot.dialogue.DialogueState;
import de.buergerlotse.bot.dialogue.TurnInput;
import de.buergerlotse.bot.dialogue.TurnMoment;
import de.buergerlotse.bot.dialogue.TurnOutcome;
import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.bot.reply.HumanWays;
import de.buergerlotse.bot.reply.ReferralReplies;
import de.buergerlotse.bot.reply.Reply;
import de.buergerlotse.bot.reply.ReplyComposer;
import de.buergerlotse.bot.understanding.Context;
import de.buergerlotse.bot.understanding.Understander;
import de.buergerlotse.bot.understanding.Understanding;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Variant;

/// The bot of one municipality at one state of its knowledge; immutable, safe for all threads.
public final class BotTurn {

  private final KnowledgeSnapshot snapshot;
  private final GeneralKnowledge general;
  private final Understander understander;
  private final ReplyComposer composer;

  public BotTurn(KnowledgeSnapshot snapshot, GeneralKnowledge general, Understander understander) {
    this.snapshot = snapshot;
    this.general = general;
    this.understander = understander;
    this.composer = new ReplyComposer(snapshot, general);
  }

  /// The same understanding with other answers: what was published since it was trained.
  ///
  /// @param other of the same municipality, with at least the services it was trained for
  public BotTurn over(KnowledgeSnapshot other) {
    return new BotTurn(other, general, understander);
  }

  /// The same answers with another understanding.
  public BotTurn with(Understander other) {
    return new BotTurn(snapshot, general, other);
  }

  /// The first message of a conversation.
  public Reply greet(Variant variant) {
    return composer.greeting(variant);
  }

  /// Takes one turn: the same input, state, moment and knowledge always give the same outcome, and nothing else happens.
  public TurnOutcome take(TurnInput input, DialogueState state, TurnMoment moment) {
    return Dialogue.decide(input, state, snapshot, understander, composer, moment);
  }

  /// What the bot understands of a text outside any conversation.
  public Understanding understand(String text) {
    return understander.understand(text, Context.NONE);
  }

  /// What a taken choice reads like as something the citizen said.
  public String labelOf(ChoiceId choice, Variant variant) {
    return composer.labelOf(choice, variant);
  }

  /// A word of the service centre's about who answers now.
  ///
  /// @param name of the person it is about
  public Reply aboutPerson(BotText text, String name, Variant variant) {
    return composer.aboutPerson(text, name, variant);
  }

  /// What is said when an agent passes a conversation on to another municipality.
  public ReferralReplies referrals() {
    return composer.referrals();
  }

  public KnowledgeSnapshot snapshot() {
    return snapshot;
  }
}
