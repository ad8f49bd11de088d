package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.evaluation.AnonymisedQuestions;
import de.buergerlotse.bot.gap.AskedQuestion;
import de.buergerlotse.bot.gap.GapKind;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.intake.KeptBeside;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps what was asked, masked and without a trace of who asked.
@Singleton
class AskedQuestions implements AnonymisedQuestions, KeptBeside {

  private final Database database;
  private final Maskings maskings;

  AskedQuestions(Database database, Maskings maskings) {
    this.database = database;
    this.maskings = maskings;
  }

  /// A question as it is kept.
  ///
  /// @param text masked
  /// @param at cut to the hour
  /// @param known the service that was meant, where somebody said so
  record Kept(
    Instant at,
    Variant language,
    String text,
    String treatment,
    Optional<ServiceId> service,
    Optional<Aspect> aspect,
    Optional<Boolean> helpful,
    Optional<ServiceId> known,
    Optional<String> knownBy
  ) {}

  /// Keeps a question of a conversation; the same one again takes the place of what was kept of it.
  void keep(MunicipalityId municipality, String channel, ConversationId conversation, AskedQuestion question) {
    var agentText = question.agentText().map(text -> maskings.mask(municipality, text));
    database.change(
      """
      INSERT INTO asked_question (source, conversation, municipality, asked_at, lang, channel, text, treatment, service,
        aspect, helpful, gap, agent_text, known_service, known_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (source) DO UPDATE SET
        helpful = excluded.helpful, gap = excluded.gap, agent_text = excluded.agent_text,
        known_service = CASE WHEN asked_question.known_by = 'editor' THEN asked_question.known_service
          ELSE excluded.known_service END,
        known_by = CASE WHEN asked_question.known_by = 'editor' THEN 'editor' ELSE excluded.known_by END,
        cluster = CASE WHEN excluded.gap IS NULL THEN NULL ELSE asked_question.cluster END
      """,
      hash(conversation + ":" + question.seq()),
      hash(conversation.toString()),
      municipality.value(),
      question.at().truncatedTo(ChronoUnit.HOURS),
      question.language().tag(),
      channel,
      maskings.mask(municipality, question.text()),
      question.treatment().key(),
      question.service().map(ServiceId::slug).orElse(null),
      question.aspect().map(Aspect::key).orElse(null),
      question.helpful().orElse(null),
      question.gap().map(GapKind::key).orElse(null),
      agentText.orElse(null),
      question
        .known()
        .map(known -> known.service().slug())
        .orElse(null),
      question
        .known()
        .map(known -> known.by().key())
        .orElse(null)
    );
  }

  /// Keeps a search that found nothing.
  void keepSearch(MunicipalityId municipality, Variant language, String words, Instant at) {
    var random = UUID.randomUUID().toString();
    database.change(
      """
      INSERT INTO asked_question (source, conversation, municipality, asked_at, lang, channel, text, treatment, gap)
      VALUES (?, ?, ?, ?, ?, 'search', ?, 'search', 'search')
      """,
      hash(random),
      hash(random),
      municipality.value(),
      at.truncatedTo(ChronoUnit.HOURS),
      language.tag(),
      maskings.mask(municipality, words)
    );
  }

  /// What was asked in a period, the latest first; searches are none of it.
  List<Kept> listKept(MunicipalityId municipality, Instant from, Instant until, int atMost) {
    return database.list(
      """
      SELECT * FROM asked_question WHERE municipality = ? AND asked_at >= ? AND asked_at < ? AND channel <> 'search'
      ORDER BY asked_at DESC, id DESC LIMIT ?
      """,
      AskedQuestions::kept,
      municipality.value(),
      from,
      until,
      atMost
    );
  }

  @Override
  public List<String> list(MunicipalityId municipality, Instant since, int atMost) {
    return database.list(
      """
      SELECT text FROM asked_question WHERE municipality = ? AND asked_at >= ? AND channel <> 'search'
      ORDER BY asked_at DESC, id DESC LIMIT ?
      """,
      row -> row.getString(1),
      municipality.value(),
      since,
      atMost
    );
  }

  @Override
  public void erase(ConversationId conversation) {
    database.change("DELETE FROM asked_question WHERE conversation = ?", hash(conversation.toString()));
  }

  /// An editor said what questions of these words mean.
  void tellService(MunicipalityId municipality, String text, ServiceId service) {
    database.change(
      "UPDATE asked_question SET known_service = ?, known_by = 'editor' WHERE municipality = ? AND text = ?",
      service.slug(),
      municipality.value(),
      text
    );
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
      row.getObject("asked_at", OffsetDateTime.class).toInstant(),
      Variant.of(row.getString("lang")),
      row.getString("text"),
      row.getString("treatment"),
      Optional.ofNullable(row.getString("service")).map(ServiceId::new),
      Optional.ofNullable(row.getString("aspect")).map(Aspect::of),
      Optional.ofNullable((@Nullable Boolean) row.getObject("helpful")),
      Optional.ofNullable(row.getString("known_service")).map(ServiceId::new),
      Optional.ofNullable(row.getString("known_by"))
    );
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
