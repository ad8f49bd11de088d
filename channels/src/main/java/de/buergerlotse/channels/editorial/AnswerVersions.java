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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// Which words stood in each answer from when on, as hashes; with the times of messages it tells who read which.
@Singleton
public final class AnswerVersions {

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

  public static String key(Aspect aspect, Variant variant) {
    return aspect.key() + " " + variant;
  }
}
