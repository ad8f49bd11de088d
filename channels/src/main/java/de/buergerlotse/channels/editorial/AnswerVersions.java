package de.buergerlotse.channels.editorial;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.AnswerText;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.TextVersion;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which words stood in each answer from when on, as hashes; with the times of messages it tells who read which.
@Singleton
public final class AnswerVersions {

  /// So many conversations of a version are named; all are counted.
  public static final int MOST_TOLD = 200;
  private static final String PAST = """
  WITH versions AS (
    SELECT version, since, lead(since) OVER (ORDER BY since) AS until FROM answer_version
    WHERE municipality = ? AND service = ? AND aspect = ? AND variant = ?
  ), shown AS (
    SELECT DISTINCT message.at, left(encode(sha256(message.conversation::text::bytea), 'hex'), 16) AS conversation
    FROM message JOIN conversation ON conversation.id = message.conversation AND conversation.municipality = ?
    WHERE message.kind = 'answer' AND message.service = ? AND message.aspect = ? AND message.lang = ?
      AND message.at >= (SELECT min(since) FROM versions)
  )
  SELECT version, since, until, count(DISTINCT shown.conversation) AS seen,
    coalesce((array_agg(DISTINCT shown.conversation) FILTER (WHERE shown.conversation IS NOT NULL))[1:%d], '{}')
      AS conversations
  FROM versions LEFT JOIN shown ON shown.at >= since AND (until IS NULL OR shown.at < until)
  GROUP BY version, since, until ORDER BY since DESC LIMIT 50
  """.formatted(MOST_TOLD);
  private final Database database;

  AnswerVersions(Database database) {
    this.database = database;
  }

  /// The version of an answer that citizens read.
  ///
  /// @param since when it began
  /// @param seenBy in how many conversations it was shown
  public record Seen(String version, Instant since, int seenBy) {}

  /// The version of what a citizen reads: the words with their figures.
  public static TextVersion of(PublicService service, Answer answer) {
    return TextVersion.of(AnswerText.parts(answer, service.facts()).toString());
  }

  /// Writes down every answer that says something else than what was written down last.
  public void record(MunicipalityId municipality, Collection<PublicService> services, Instant now) {
    var keys = new ArrayList<String>();
    var aspects = new ArrayList<String>();
    var variants = new ArrayList<String>();
    var versions = new ArrayList<String>();
    for (var service : services) {
      for (var answer : service.answers()) {
        keys.add(service.id().slug());
        aspects.add(answer.aspect().key());
        variants.add(answer.variant().tag());
        versions.add(of(service, answer).digits());
      }
    }
    database.change(
      """
      INSERT INTO answer_version (municipality, service, aspect, variant, since, version)
      SELECT ?, now.service, now.aspect, now.variant, ?, now.version
      FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) AS now (service, aspect, variant, version)
      LEFT JOIN (
        SELECT DISTINCT ON (service, aspect, variant) service, aspect, variant, version FROM answer_version
        WHERE municipality = ? ORDER BY service, aspect, variant, since DESC
      ) AS last USING (service, aspect, variant)
      WHERE last.version IS DISTINCT FROM now.version
      ON CONFLICT DO NOTHING
      """,
      municipality.value(),
      now,
      keys,
      aspects,
      variants,
      versions,
      municipality.value()
    );
  }

  /// The versions that stand now in the answers of a service, by aspect and variant (`cost de`).
  public Map<String, Seen> list(MunicipalityId municipality, ServiceId service) {
    var seen = new TreeMap<String, Seen>();
    database.list(
      """
      WITH last AS (
        SELECT DISTINCT ON (aspect, variant) aspect, variant, version, since FROM answer_version
        WHERE municipality = ? AND service = ? ORDER BY aspect, variant, since DESC
      ), shown AS (
        SELECT message.aspect, message.lang, message.conversation, message.at FROM message
        JOIN conversation ON conversation.id = message.conversation AND conversation.municipality = ?
        WHERE message.kind = 'answer' AND message.service = ? AND message.at >= (SELECT min(since) FROM last)
      )
      SELECT last.aspect, last.variant, last.version, last.since, count(DISTINCT shown.conversation) AS seen
      FROM last LEFT JOIN shown
        ON shown.aspect = last.aspect AND shown.lang = last.variant AND shown.at >= last.since
      GROUP BY last.aspect, last.variant, last.version, last.since
      """,
      row ->
        seen.put(
          key(Aspect.of(row.getString("aspect")), new Variant(row.getString("variant"))),
          new Seen(row.getString("version"), RevisionRows.instant(row, "since"), row.getInt("seen"))
        ),
      municipality.value(),
      service.slug(),
      municipality.value(),
      service.slug()
    );
    return seen;
  }

  /// A version that stood in an answer, and who was shown it.
  ///
  /// @param until when the next one took its place; nothing while it stands
  /// @param seenBy in how many conversations it was shown
  /// @param conversations hashes of those of them that are first in order, at most [#MOST_TOLD]
  public record Past(String version, Instant since, Optional<Instant> until, int seenBy, List<String> conversations) {
    public Past {
      conversations = List.copyOf(conversations);
    }
  }

  /// The versions of an answer, the latest first. A conversation is told by a hash of its random id: whoever holds the id can
  /// find it, nobody can guess it.
  public List<Past> listPast(MunicipalityId municipality, ServiceId service, Aspect aspect, Variant variant) {
    return database.list(
      PAST,
      row ->
        new Past(
          row.getString("version"),
          RevisionRows.instant(row, "since"),
          Optional.ofNullable(row.getObject("until", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
          row.getInt("seen"),
          List.of((String[]) row.getArray("conversations").getArray())
        ),
      municipality.value(),
      service.slug(),
      aspect.key(),
      variant.tag(),
      municipality.value(),
      service.slug(),
      aspect.key(),
      variant.tag()
    );
  }

  public static String key(Aspect aspect, Variant variant) {
    return aspect.key() + " " + variant;
  }
}
