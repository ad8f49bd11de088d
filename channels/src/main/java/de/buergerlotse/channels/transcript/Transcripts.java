package de.buergerlotse.channels.transcript;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.municipality.Municipality;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Conversations as transcripts.
@Singleton
public final class Transcripts {

  private final ConversationLog log;
  private final KnowledgeBase knowledge;
  private final Clock clock;

  Transcripts(ConversationLog log, KnowledgeBase knowledge, Clock clock) {
    this.log = log;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /// Nothing when there is no such conversation, or no longer.
  ///
  /// @throws Problem while the municipality's knowledge is not there yet (503)
  public Optional<Transcript> find(ConversationId id) {
    var head = log.find(id);
    if (head.isEmpty()) return Optional.empty();
    var entries = log.listEntries(id, 0);
    if (entries.isEmpty()) return Optional.empty();
    var municipality = getMunicipality(head.get());
    var language = head.get().state().variant();
    return Optional.of(
      new Transcript(language, municipality.authority().in(language), municipality.timeZone(), clock.instant(), entries)
    );
  }

  private Municipality getMunicipality(Conversation head) {
    return knowledge
      .findSnapshot(head.municipality())
      .orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)))
      .municipality();
  }
}
