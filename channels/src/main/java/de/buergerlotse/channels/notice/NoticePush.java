package de.buergerlotse.channels.notice;

import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.desk.DeskBell;
import de.buergerlotse.channels.feed.Feed;
import de.buergerlotse.channels.round.Rounds;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks every second whether a notice was raised, on whichever node, and tells those who are connected to this one. Who
/// is not connected is told before the next reply.
@Singleton
class NoticePush {

  private static final Logger LOG = LoggerFactory.getLogger(NoticePush.class);
  private static final Rounds ROUNDS = Rounds.of(NoticePush.class, "Notices could not be looked for");
  private static final int MOST_TRIES = 5;
  /// So many at once share commits and leave connections to the turns.
  private static final int AT_ONCE = 64;
  private final Notices notices;
  private final NoticeBoard board;
  private final ConversationLog log;
  private final Feed feed;
  private final DeskBell bell;
  private final Clock clock;
  private final Set<UUID> pushed = new HashSet<>();
  private List<Notice> before = List.of();
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor();

  NoticePush(Notices notices, NoticeBoard board, ConversationLog log, Feed feed, DeskBell bell, Clock clock) {
    this.notices = notices;
    this.board = board;
    this.log = log;
    this.feed = feed;
    this.bell = bell;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = "1s", initialDelay = "1s")
  void look() {
    ROUNDS.run(() -> {
      var now = notices.refresh();
      for (var notice : now) if (pushed.add(notice.id())) push(notice);
      ring(now);
    });
  }

  /// Whoever is at a desk reads what counts when that changed: a notice came, or one is over.
  private void ring(List<Notice> now) {
    if (now.equals(before)) return;
    Stream.concat(before.stream(), now.stream())
      .flatMap(notice -> notice.municipalities().stream())
      .distinct()
      .forEach(bell::ring);
    before = now;
  }

  private void push(Notice notice) {
    for (var conversation : feed.listHeard()) tellers.execute(() -> tellInTurn(conversation, notice));
  }

  private void tellInTurn(ConversationId conversation, Notice notice) {
    places.acquireUninterruptibly();
    try {
      tell(conversation, notice);
    } catch (RuntimeException unavailable) {
      LOG.warn("A conversation could not be told of a notice; it is before the next reply: {}", unavailable.toString());
    } finally {
      places.release();
    }
  }

  private void tell(ConversationId conversation, Notice notice) {
    var head = log.find(conversation);
    if (head.filter(found -> isConcerned(found, notice)).isEmpty() || !board.take(conversation, notice)) return;
    for (var tries = 0; tries < MOST_TRIES; tries++) {
      var found = log.find(conversation);
      if (found.isEmpty()) return;
      var told = List.of(notice.saying(found.get().state().variant()));
      var append = new Append(found.get(), found.get().charge(), found.get().state(), clock.instant(), told);
      var entries = log.append(append);
      entries.ifPresent(committed -> feed.committed(conversation, committed));
      if (entries.isPresent()) return;
    }
    board.giveBack(new NoticeBoard.Taken(conversation, List.of(notice)));
  }

  private static boolean isConcerned(Conversation head, Notice notice) {
    return notice.isFor(head.municipality()) && head.charge() != Charge.CLOSED;
  }

  @PreDestroy
  void stop() {
    tellers.shutdownNow();
  }
}
