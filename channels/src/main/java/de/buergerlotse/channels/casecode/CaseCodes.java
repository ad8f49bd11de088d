package de.buergerlotse.channels.casecode;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.intake.KeptBeside;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Gives conversations their codes, and finds conversations by them.
@Singleton
public final class CaseCodes implements KeptBeside {

  private static final int MOST_TRIES = 20;
  private final Database database;
  private final Duration validFor;
  private final Clock clock;

  CaseCodes(Database database, @Value("${case-codes.valid-for:7d}") Duration validFor, Clock clock) {
    this.database = database;
    this.validFor = validFor;
    this.clock = clock;
  }

  /// A code and when it ends.
  public record Given(CaseCode code, Instant expiresAt) {}

  /// The code of a conversation; the same one as long as it is valid.
  ///
  /// @throws IllegalStateException when no free code is left
  public Given give(Conversation conversation) {
    var now = clock.instant();
    database.change("DELETE FROM case_code WHERE expires_at < ?", now);
    for (var tries = 0; tries < MOST_TRIES; tries++) {
      var code = CaseCode.random();
      // Two codes never share their keys: so a call finds one chat, or none.
      database.change(
        "INSERT INTO case_code VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        conversation.municipality().value(),
        code.value(),
        code.keys(),
        conversation.id().value(),
        now.plus(validFor)
      );
      var given = find(conversation.id());
      if (given.isPresent()) return given.get();
    }
    throw new IllegalStateException("no free case code was found");
  }

  private Optional<Given> find(ConversationId conversation) {
    return database.find(
      "SELECT code, expires_at FROM case_code WHERE conversation = ?",
      row -> new Given(new CaseCode(row.getString(1)), row.getObject(2, OffsetDateTime.class).toInstant()),
      conversation.value()
    );
  }

  /// The conversation of a code.
  public Optional<ConversationId> find(MunicipalityId municipality, CaseCode code) {
    return find("code", municipality, code.value());
  }

  /// The conversation of a code that was given on the keys of a telephone.
  public Optional<ConversationId> findByKeys(MunicipalityId municipality, String keys) {
    return find("keys", municipality, keys);
  }

  private Optional<ConversationId> find(String column, MunicipalityId municipality, String value) {
    return database.find(
      "SELECT conversation FROM case_code WHERE municipality = ? AND " + column + " = ? AND expires_at >= ?",
      row -> new ConversationId(row.getObject(1, UUID.class)),
      municipality.value(),
      value,
      clock.instant()
    );
  }

  @Override
  public void erase(ConversationId conversation) {
    database.change("DELETE FROM case_code WHERE conversation = ?", conversation.value());
  }
}
