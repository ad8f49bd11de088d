package de.buergerlotse.channels.delivery;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.round.Rounds;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/// Finds what agents said in conversations that are answered elsewhere, on whatever node they said it.
@Singleton
@Requires(notEnv = "command")
class OutboxSweep {

  private static final Rounds ROUNDS = Rounds.of(OutboxSweep.class, "The outbox could not be filled");

  /// A turn of the bot is answered by the request that brought it: it is given a moment for that.
  /// Where a human is in charge no such answer is under way.
  private static final String UNHANDLED = """
  SELECT route.conversation FROM delivery_route route JOIN conversation ON conversation.id = route.conversation
  WHERE route.watched AND (conversation.charge = 'agent' OR conversation.updated_at < now() - interval '2 seconds')
    AND (conversation.last_seq > route.handled_seq OR conversation.charge NOT IN ('queued', 'agent'))
  LIMIT 200
  """;

  private final Database database;
  private final Outbound outbound;

  OutboxSweep(Database database, Outbound outbound) {
    this.database = database;
    this.outbound = outbound;
  }

  @Scheduled(fixedDelay = "${delivery.every:1s}", initialDelay = "${delivery.every:1s}")
  void sweep() {
    ROUNDS.run(() -> unhandled().forEach(outbound::send));
  }

  private List<ConversationId> unhandled() {
    return database.list(UNHANDLED, row -> new ConversationId(row.getObject(1, UUID.class)));
  }
}
