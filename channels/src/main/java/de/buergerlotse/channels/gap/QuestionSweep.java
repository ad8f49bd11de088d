package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.gap.QuestionReading;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.round.Rounds;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the log for what was asked, some time after the last word; one node at a time, never in the way of a turn.
@Singleton
class QuestionSweep {

  private static final Rounds ROUNDS = Rounds.of(QuestionSweep.class, "The log could not be read for questions");
  /// A row can become visible later than its moment: an append waits at most ten seconds.
  private static final Duration OVERLAP = Duration.ofSeconds(30);
  /// Conversations that are read together.
  private static final int A_ROUND = 500;
  /// What is more waits for the next sweep.
  private static final int MOST_ROUNDS = 20;
  /// Before every other id.
  private static final UUID FIRST = new UUID(0, 0);
  private final Database database;
  private final ConversationLog log;
  private final AskedQuestions questions;
  private final GapClusters clusters;
  private final ApprovedTexts approved;
  private final Duration quiet;
  private final Clock clock;

  /// @param quiet how long nothing must have been said in a conversation before it is read
  QuestionSweep(
    Database database,
    ConversationLog log,
    AskedQuestions questions,
    GapClusters clusters,
    ApprovedTexts approved,
    @Value("${questions.quiet:2m}") Duration quiet,
    Clock clock
  ) {
    this.database = database;
    this.log = log;
    this.questions = questions;
    this.clusters = clusters;
    this.approved = approved;
    this.quiet = quiet;
    this.clock = clock;
  }

  private record Touched(
    ConversationId id,
    MunicipalityId municipality,
    String channel,
    Optional<ServiceId> documented,
    Instant last
  ) {}

  @Scheduled(fixedDelay = "${questions.every:15s}", initialDelay = "20s")
  void regularly() {
    ROUNDS.run(this::sweep);
  }

  /// Reads what was said since the last time. Nothing happens while another node is at it.
  void sweep() {
    database.together(statements -> {
      var free = statements.list("SELECT pg_try_advisory_xact_lock(hashtext('question-sweep'))", row ->
        row.getBoolean(1)
      );
      if (!free.getFirst()) return false;
      var before = statements.list("SELECT swept_to FROM question_sweep", row -> instant(row, "swept_to"));
      var until = clock.instant().minus(quiet);
      var from = before.isEmpty() ? Instant.EPOCH : before.getFirst();
      var reached = read(from.minus(OVERLAP), until);
      statements.change("DELETE FROM question_sweep");
      statements.change("INSERT INTO question_sweep VALUES (?)", reached.isBefore(from) ? from : reached);
      return true;
    });
    clusters.putTogether();
  }

  /// @return up to which moment everything was read
  private Instant read(Instant from, Instant until) {
    var last = Optional.<Touched>empty();
    for (var round = 0; round < MOST_ROUNDS; round++) {
      var touched = listTouched(from, until, last);
      touched.forEach(this::read);
      if (touched.size() < A_ROUND) return until;
      last = Optional.of(touched.getLast());
    }
    return last.map(Touched::last).orElse(until);
  }

  /// @param after the last one that was read; many can have been quiet since the same moment
  private List<Touched> listTouched(Instant from, Instant until, Optional<Touched> after) {
    return database.list(
      """
      SELECT touched.conversation, max(touched.at) AS last, head.municipality, head.channel,
        (SELECT service FROM desk_contact WHERE conversation = touched.conversation ORDER BY at DESC LIMIT 1) AS documented
      FROM (
        SELECT conversation, at FROM message WHERE at >= ? AND at < ?
        UNION ALL SELECT conversation, at FROM rating WHERE at >= ? AND at < ?
        UNION ALL SELECT conversation, at FROM desk_contact WHERE at >= ? AND at < ?
      ) touched JOIN conversation head ON head.id = touched.conversation
      GROUP BY touched.conversation, head.municipality, head.channel
      HAVING (max(touched.at), touched.conversation) > (?, ?)
      ORDER BY last, touched.conversation LIMIT ?
      """,
      QuestionSweep::touched,
      from,
      until,
      from,
      until,
      from,
      until,
      after.map(Touched::last).orElse(Instant.EPOCH),
      after.map(Touched::id).map(ConversationId::value).orElse(FIRST),
      A_ROUND
    );
  }

  private void read(Touched conversation) {
    var entries = log.listEntries(conversation.id(), 0);
    var ratings = log.listRatings(conversation.id());
    var known = approved.of(conversation.municipality());
    for (var question : QuestionReading.of(entries, ratings, conversation.documented(), known)) {
      questions.keep(conversation.municipality(), conversation.channel(), conversation.id(), question);
    }
  }

  private static Touched touched(ResultSet row) throws SQLException {
    return new Touched(
      new ConversationId(row.getObject("conversation", UUID.class)),
      new MunicipalityId(row.getString("municipality")),
      row.getString("channel"),
      Optional.ofNullable(row.getString("documented")).map(ServiceId::new),
      instant(row, "last")
    );
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
