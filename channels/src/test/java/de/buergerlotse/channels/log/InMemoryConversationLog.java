package de.buergerlotse.channels.log;

import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// A log for tests that need no database; it passes the same contract as the one on PostgreSQL.
public final class InMemoryConversationLog implements ConversationLog {

  private final Map<ConversationId, Stored> conversations = new HashMap<>();

  private static final class Stored {

    private Conversation head;
    private final List<List<Entry>> turns = new ArrayList<>();
    private final Map<Long, Rating> ratings = new TreeMap<>();

    private Stored(Conversation head) {
      this.head = head;
    }

    private List<Entry> entries() {
      return turns.stream().flatMap(List::stream).toList();
    }
  }

  @Override
  public synchronized List<Entry> begin(Append begin) {
    conversations.put(begin.before().id(), new Stored(begin.before()));
    return append(begin).orElseThrow();
  }

  @Override
  public synchronized Optional<Conversation> find(ConversationId id) {
    return Optional.ofNullable(conversations.get(id)).map(stored -> stored.head);
  }

  @Override
  public synchronized Optional<List<Entry>> append(Append append) {
    var stored = conversations.get(append.before().id());
    if (stored == null || stored.head.lastSeq() != append.before().lastSeq()) return Optional.empty();
    stored.turns.add(append.entries());
    stored.head = append.after();
    return Optional.of(append.entries());
  }

  @Override
  public synchronized Optional<List<Entry>> findTurn(ConversationId id, UUID clientMessageId) {
    var wanted = Optional.of(clientMessageId);
    return Optional.ofNullable(conversations.get(id)).flatMap(stored ->
      stored.turns
        .stream()
        .filter(turn -> turn.stream().anyMatch(entry -> entry.saying().clientMessageId().equals(wanted)))
        .findFirst()
    );
  }

  @Override
  public synchronized List<Entry> listEntries(ConversationId id, long afterSeq) {
    var stored = conversations.get(id);
    return stored == null
      ? List.of()
      : stored
          .entries()
          .stream()
          .filter(entry -> entry.seq() > afterSeq)
          .toList();
  }

  @Override
  public synchronized boolean rate(ConversationId id, Rating rating) {
    if (
      listEntries(id, 0)
        .stream()
        .noneMatch(entry -> entry.seq() == rating.seq())
    ) return false;
    conversations.get(id).ratings.put(rating.seq(), rating);
    return true;
  }

  @Override
  public synchronized List<Rating> listRatings(ConversationId id) {
    var stored = conversations.get(id);
    return stored == null ? List.of() : List.copyOf(stored.ratings.values());
  }

  @Override
  public synchronized boolean erase(ConversationId id) {
    return conversations.remove(id) != null;
  }
}
