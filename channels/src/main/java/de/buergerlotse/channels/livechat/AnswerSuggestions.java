package de.buergerlotse.channels.livechat;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.reply.AnswerRendering;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.reply.SplitWords;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.wire.WireCodec;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Approved answers for an agent to send with one click.
@Singleton
class AnswerSuggestions {

  private static final int MOST = 4;
  private static final int MOST_LOOKED_AT = 10;
  /// Below, the words were hardly about a service.
  private static final double LEAST_MEANT = 0.2;
  private final Bots bots;
  private final ConversationLog log;
  private final GeneralKnowledge general;
  private final AnswerRendering rendering;

  AnswerSuggestions(Bots bots, ConversationLog log, GeneralKnowledge general) {
    this.bots = bots;
    this.log = log;
    this.general = general;
    this.rendering = new AnswerRendering(general);
  }

  /// Answers to the given words; without any, to the citizen's last question. Likeliest first, in the citizen's variant where
  /// the text exists in it.
  List<DeskMessages.Suggestion> of(Conversation head, @Nullable String words) {
    return bots
      .find(head.municipality())
      .map(bot ->
        candidates(bot, head, words)
          .stream()
          .limit(MOST)
          .flatMap(candidate -> suggestion(bot, candidate, head.state().variant()).stream())
          .toList()
      )
      .orElse(List.of());
  }

  private List<Candidate> candidates(BotTurn bot, Conversation head, @Nullable String words) {
    if (words != null && !words.isBlank()) return bot.understand(words).candidates();
    return lastWords(head)
      .limit(MOST_LOOKED_AT)
      .map(text -> bot.understand(text).candidates())
      .filter(AnswerSuggestions::isQuestion)
      .findFirst()
      .orElse(List.of());
  }

  /// The wish for a human or a greeting asks for nothing that could be answered.
  private static boolean isQuestion(List<Candidate> candidates) {
    return !candidates.isEmpty() && candidates.getFirst().confidence() >= LEAST_MEANT;
  }

  private Stream<String> lastWords(Conversation head) {
    return log
      .listEntries(head.id(), 0)
      .reversed()
      .stream()
      .map(Entry::saying)
      .filter(saying -> saying.author().role() == Participant.Role.CITIZEN)
      .flatMap(saying -> saying.blocks().stream())
      .flatMap(AnswerSuggestions::text);
  }

  private Optional<DeskMessages.Suggestion> suggestion(BotTurn bot, Candidate candidate, Variant variant) {
    var offered = bot.snapshot().getService(candidate.service());
    return Stream.of(variant, Variant.PLAIN)
      .flatMap(wanted -> offered.service().findAnswer(candidate.aspect(), wanted).stream())
      .findFirst()
      .map(answer -> {
        var blocks = rendering.blocks(offered, answer);
        return new DeskMessages.Suggestion(
          candidate.service().slug(),
          candidate.aspect().key(),
          title(bot, candidate),
          candidate.confidence(),
          answer.variant().tag(),
          blocks.stream().flatMap(AnswerSuggestions::text).collect(Collectors.joining("\n\n")),
          WireCodec.blocks(blocks)
        );
      });
  }

  private String title(BotTurn bot, Candidate candidate) {
    var service = bot.snapshot().getService(candidate.service()).service();
    var aspect = general.aspects().get(candidate.aspect());
    var name = SplitWords.hyphenated(service.name().in(Variant.PLAIN));
    return aspect == null ? name : name + ": " + aspect.name().in(Variant.PLAIN);
  }

  /// What of a block can be sent as a plain message.
  private static Stream<String> text(Block block) {
    return switch (block) {
      case Block.Text(var text) -> Stream.of(text);
      case Block.Items(_, var items) -> Stream.of("– " + String.join("\n– ", items));
      case Block.Link link -> Stream.of(link.title() + ": " + link.href());
      case Block.Choices _, Block.Contact _, Block.Handover _, Block.Checklist _ -> Stream.empty();
      case Block.Attachment _ -> Stream.empty();
    };
  }
}
