package de.buergerlotse.channels.mail;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.dialogue.DialogueState;
import de.buergerlotse.bot.dialogue.TurnInput;
import de.buergerlotse.bot.dialogue.TurnMoment;
import de.buergerlotse.bot.dialogue.TurnOutcome;
import de.buergerlotse.bot.reply.HumanWays;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.delivery.PlainBlocks;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the bot would answer to a mail, in approved words.
@Singleton
final class MailProposals {

  /// A question that may be answered without a human is as sure as this.
  private static final double CLEAR = 0.9;
  /// A long letter is no question: its beginning and its subject tell what it is about.
  private static final int LONGEST = 600;
  private final Bots bots;
  private final Clock clock;

  MailProposals(Bots bots, Clock clock) {
    this.bots = bots;
    this.clock = clock;
  }

  /// @param clear whether it is sure enough to be sent without a human
  record Proposal(String question, String text, Optional<ServiceId> service, boolean clear) {}

  /// Nothing when the bot has no answer.
  Optional<Proposal> find(MunicipalityId municipality, String subject, String words) {
    var question = (subject + "\n" + words).strip();
    var beginning = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
    return beginning.isBlank() ? Optional.empty() : bots.find(municipality).flatMap(bot -> answer(bot, beginning));
  }

  private Optional<Proposal> answer(BotTurn bot, String question) {
    var today = LocalDate.ofInstant(clock.instant(), bot.snapshot().municipality().timeZone());
    var moment = new TurnMoment(today, () -> HumanWays.TELEPHONE);
    var outcome = bot.take(new TurnInput.Said(question), DialogueState.start(Variant.PLAIN), moment);
    if (!(outcome instanceof TurnOutcome.Answered(var reply, _))) return Optional.empty();
    var text = text(Saying.ofBot(reply));
    var clear = reply.about().confidence().orElse(0) >= CLEAR;
    return text.isBlank()
      ? Optional.empty()
      : Optional.of(new Proposal(question, text, reply.about().service(), clear));
  }

  /// What was said as a letter's text.
  static String text(Saying saying) {
    return saying
      .blocks()
      .stream()
      .map(block -> PlainBlocks.text(block, saying.language()))
      .filter(part -> !part.isBlank())
      .collect(Collectors.joining("\n\n"));
  }
}
