package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Answer;
import java.util.List;
import java.util.Optional;

/// Gives the blocks of an answer outside any conversation, just as the bot would show them.
public final class AnswerRendering {

  private final AnswerBlocks answers;

  public AnswerRendering(GeneralKnowledge general) {
    this.answers = new AnswerBlocks(new BotTexts(general.botTexts()));
  }

  public List<Block> blocks(OfferedService offered, Answer answer) {
    return answers.of(offered, answer, answer.variant());
  }

  /// The honest word that stands beside the answer; nothing for plain German.
  public Optional<String> label(Answer answer) {
    return answers.label(answer);
  }
}
