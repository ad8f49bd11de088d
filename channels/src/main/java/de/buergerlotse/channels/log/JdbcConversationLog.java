package de.buergerlotse.channels.log;

import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.LogUnavailableException;
import de.buergerlotse.bot.conversation.Rating;
import de.buergerlotse.channels.database.DatabaseUnavailableException;
import de.buergerlotse.channels.database.GroupCommit;
import io.micronaut.context.annotation.Value;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The conversations on PostgreSQL; appends go through [GroupCommit], everything else straight to the database.
@Singleton
final class JdbcConversationLog implements ConversationLog {

  private final ConversationRows rows;
  private final GroupCommit<Append, Boolean> commits;
  private final HeadCache heads = new HeadCache();

  JdbcConversationLog(
    DataSource managed,
    DataSourceResolver resolver,
    Json json,
    @Value("${log.writers:2}") int writers
  ) {
    var dataSource = resolver.resolve(managed);
    this.rows = new ConversationRows(dataSource, json);
    this.commits = new GroupCommit<>(
      "group-commit",
      writers,
      dataSource,
      append -> append.before().id(),
      new AppendStatement(json)
    );
  }

  @Override
  public List<Entry> begin(Append begin) {
    rows.insertHead(begin.before(), begin.at());
    return append(begin).orElseThrow(() ->
      new IllegalStateException("a new conversation was written to by somebody else")
    );
  }

  @Override
  public Optional<Conversation> find(ConversationId id) {
    return head(id).map(HeadCache.Head::conversation);
  }

  @Override
  public Optional<List<Entry>> append(Append append) {
    var id = append.before().id();
    if (!moved(append)) {
      heads.forget(id);
      return Optional.empty();
    }
    var added = new HashSet<UUID>();
    append.sayings().forEach(saying -> saying.clientMessageId().ifPresent(added::add));
    // Only a head known to be complete may be moved on: it must list every message id up to it.
    if (append.before().lastSeq() == 0) heads.put(new HeadCache.Head(append.after(), added));
    else heads
      .find(id)
      .filter(head -> head.conversation().lastSeq() == append.before().lastSeq())
      .ifPresentOrElse(head -> heads.put(head.after(append.after(), added)), () -> heads.forget(id));
    return Optional.of(append.entries());
  }

  private boolean moved(Append append) {
    try {
      return commits.write(append);
    } catch (DatabaseUnavailableException unavailable) {
      heads.forget(append.before().id());
      throw new LogUnavailableException("nothing was stored", unavailable);
    }
  }

  @Override
  public Optional<List<Entry>> findTurn(ConversationId id, UUID clientMessageId) {
    var certainlyNew = head(id)
      .map(head -> !head.clientMessageIds().contains(clientMessageId))
      .orElse(true);
    return certainlyNew ? Optional.empty() : rows.findTurn(id, clientMessageId);
  }

  @Override
  public List<Entry> listEntries(ConversationId id, long afterSeq) {
    return rows.listEntries(id, afterSeq);
  }

  @Override
  public boolean rate(ConversationId id, Rating rating) {
    return rows.rate(id, rating);
  }

  @Override
  public List<Rating> listRatings(ConversationId id) {
    return rows.listRatings(id);
  }

  @Override
  public boolean erase(ConversationId id) {
    var erased = rows.erase(id);
    heads.forget(id);
    return erased;
  }

  private Optional<HeadCache.Head> head(ConversationId id) {
    var cached = heads.find(id);
    if (cached.isPresent()) return cached;
    var read = rows.findHead(id);
    read.ifPresent(heads::put);
    return read;
  }

  @PreDestroy
  void close() {
    commits.close();
  }
}
