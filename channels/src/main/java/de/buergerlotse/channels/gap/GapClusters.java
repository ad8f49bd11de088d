package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.gap.GapKind;
import de.buergerlotse.bot.gap.Profile;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Like questions together. A question joins the cluster it is most like, or begins one; what is put together stays so.
@Singleton
class GapClusters {

  /// So many new questions of its kind open a dismissed cluster again.
  private static final int REOPENED_BY = 5;
  private static final int MOST_TOLD = 10;
  private static final int A_ROUND = 1_000;
  /// Older ones have had their time.
  private static final int MOST_COMPARED = 2_000;
  private static final String OPEN = "(head.state = 'open' OR count(*) >= head.closed_size + " + REOPENED_BY + ")";
  private final Database database;
  private final Maskings maskings;
  private final ProfileJson json;

  GapClusters(Database database, Maskings maskings, ProfileJson json) {
    this.database = database;
    this.maskings = maskings;
    this.json = json;
  }

  /// Questions that ask the same.
  ///
  /// @param questions masked, the latest first, each wording once
  record Cluster(
    long id,
    int size,
    Map<GapKind, Integer> kinds,
    List<String> questions,
    List<String> languages,
    Instant since,
    Instant last,
    Optional<String> agentText
  ) {}

  private record Loose(long id, MunicipalityId municipality, String text) {}

  private record Known(long id, Profile profile) {}

  /// Puts the questions that are in no cluster into one, in the order in which they came. One node at a time.
  void putTogether() {
    database.together(statements -> {
      var free = statements.list("SELECT pg_try_advisory_xact_lock(hashtext('gap-clusters'))", row ->
        row.getBoolean(1)
      );
      if (!free.getFirst()) return 0;
      var loose = statements.list(
        "SELECT id, municipality, text FROM asked_question WHERE gap IS NOT NULL AND cluster IS NULL ORDER BY id LIMIT " +
          A_ROUND,
        row -> new Loose(row.getLong(1), new MunicipalityId(row.getString(2)), row.getString(3))
      );
      var byTown = loose
        .stream()
        .collect(Collectors.groupingBy(Loose::municipality, TreeMap::new, Collectors.toList()));
      for (var town : byTown.entrySet()) join(statements, town.getKey(), town.getValue());
      return loose.size();
    });
  }

  private void join(Database.Statements statements, MunicipalityId municipality, List<Loose> questions)
    throws SQLException {
    var known = new ArrayList<>(
      statements.list(
        "SELECT id, profile::text FROM gap_cluster WHERE municipality = ? ORDER BY id DESC LIMIT " + MOST_COMPARED,
        row -> new Known(row.getLong(1), json.profile(row.getString(2))),
        municipality.value()
      )
    );
    var vocabulary = maskings.vocabulary(municipality);
    for (var question : questions) {
      var profile = Profile.of(question.text(), vocabulary);
      var nearest = known
        .stream()
        .max(
          Comparator.<Known>comparingDouble(one -> one.profile().likeness(profile)).thenComparing(
            Known::id,
            Comparator.reverseOrder()
          )
        );
      var joined = nearest.filter(one -> one.profile().likeness(profile) >= Profile.ALIKE);
      var grown = new Known(
        joined.isPresent() ? joined.get().id() : begin(statements, municipality),
        joined.map(one -> one.profile().plus(profile)).orElse(profile)
      );
      joined.ifPresent(known::remove);
      known.add(grown);
      statements.change(
        "UPDATE gap_cluster SET profile = ?::jsonb WHERE id = ?",
        json.text(grown.profile()),
        grown.id()
      );
      statements.change("UPDATE asked_question SET cluster = ? WHERE id = ?", grown.id(), question.id());
    }
  }

  private static long begin(Database.Statements statements, MunicipalityId municipality) throws SQLException {
    return statements
      .list(
        "INSERT INTO gap_cluster (municipality, profile) VALUES (?, '{}') RETURNING id",
        row -> row.getLong(1),
        municipality.value()
      )
      .getFirst();
  }

  /// The open clusters in which there is a question of a kind, largest first.
  List<Cluster> list(MunicipalityId municipality, Optional<GapKind> kind, int offset, int atMost) {
    var wanted = kind.map(GapKind::key).orElse(null);
    var ids = database.list(
      "SELECT head.id FROM gap_cluster head JOIN asked_question question ON question.cluster = head.id" +
        " WHERE head.municipality = ? GROUP BY head.id HAVING " +
        OPEN +
        " AND (?::text IS NULL OR bool_or(question.gap = ?)) ORDER BY count(*) DESC, max(question.asked_at) DESC, head.id" +
        " LIMIT ? OFFSET ?",
      row -> row.getLong(1),
      municipality.value(),
      wanted,
      wanted,
      atMost,
      offset
    );
    return ids.stream().map(this::cluster).toList();
  }

  int count(MunicipalityId municipality, Optional<GapKind> kind) {
    var wanted = kind.map(GapKind::key).orElse(null);
    return database
      .find(
        "SELECT count(*) FROM (SELECT head.id FROM gap_cluster head JOIN asked_question question ON question.cluster = head.id" +
          " WHERE head.municipality = ? GROUP BY head.id HAVING " +
          OPEN +
          " AND (?::text IS NULL OR bool_or(question.gap = ?))) open",
        row -> row.getInt(1),
        municipality.value(),
        wanted,
        wanted
      )
      .orElse(0);
  }

  Optional<Cluster> find(MunicipalityId municipality, long id) {
    return database
      .find(
        "SELECT id FROM gap_cluster WHERE id = ? AND municipality = ? AND EXISTS (SELECT 1 FROM asked_question WHERE cluster = gap_cluster.id)",
        row -> row.getLong(1),
        id,
        municipality.value()
      )
      .map(this::cluster);
  }

  /// The cluster has been dealt with, until enough new questions come.
  void close(long id, String state) {
    database.change(
      "UPDATE gap_cluster SET state = ?, closed_size = (SELECT count(*) FROM asked_question WHERE cluster = gap_cluster.id) WHERE id = ?",
      state,
      id
    );
  }

  private Cluster cluster(long id) {
    var rows = database.list(
      "SELECT text, gap, lang, asked_at, agent_text FROM asked_question WHERE cluster = ? ORDER BY asked_at DESC, id DESC",
      GapClusters::question,
      id
    );
    var kinds = new TreeMap<GapKind, Integer>();
    for (var row : rows) kinds.merge(row.kind(), 1, Integer::sum);
    return new Cluster(
      id,
      rows.size(),
      kinds,
      rows.stream().map(Question::text).distinct().limit(MOST_TOLD).toList(),
      rows.stream().map(Question::language).distinct().sorted().toList(),
      rows.getLast().at(),
      rows.getFirst().at(),
      rows.stream().map(Question::agentText).flatMap(Optional::stream).findFirst()
    );
  }

  private record Question(String text, GapKind kind, String language, Instant at, Optional<String> agentText) {}

  private static Question question(ResultSet row) throws SQLException {
    @Nullable
    String agentText = row.getString("agent_text");
    return new Question(
      row.getString("text"),
      GapKind.find(row.getString("gap")).orElse(GapKind.UNANSWERED),
      row.getString("lang"),
      row.getObject("asked_at", OffsetDateTime.class).toInstant(),
      Optional.ofNullable(agentText)
    );
  }
}
