package de.buergerlotse.channels.mail;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.intake.KeptBeside;
import de.buergerlotse.channels.security.Pseudonyms;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps what belongs to conversations by mail, and which mails were taken in.
@Singleton
final class MailThreads implements KeptBeside {

  private static final String PURPOSE = "mail";
  private final Database database;
  private final Pseudonyms pseudonyms;

  MailThreads(Database database, Pseudonyms pseudonyms) {
    this.database = database;
    this.pseudonyms = pseudonyms;
  }

  /// A conversation by mail.
  ///
  /// @param token stands in the subject of our mails
  /// @param lastMessage id of the mail that the next one answers
  /// @param dueAt by when it is to be answered
  /// @param proposal what the bot would answer
  record MailThread(
    ConversationId conversation,
    MunicipalityId municipality,
    String account,
    String token,
    String subject,
    Optional<String> lastMessage,
    Instant receivedAt,
    Instant dueAt,
    Optional<Instant> repliedAt,
    Optional<String> proposal
  ) {}

  /// What became of a mail.
  enum Fate {
    /// A node is just taking it in.
    CLAIMED("claimed"),
    CONVERSATION("conversation"),
    AUTOMATIC("automatic"),
    LOOP("loop"),
    SENT("sent");

    private final String key;

    Fate(String key) {
      this.key = key;
    }
  }

  void add(MailThread thread) {
    database.change(
      """
      INSERT INTO mail_thread (conversation, municipality, account, token, subject, last_message, received_at, due_at,
        proposal, heard_since)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      thread.conversation().value(),
      thread.municipality().value(),
      thread.account(),
      thread.token(),
      thread.subject(),
      thread.lastMessage().orElse(null),
      thread.receivedAt(),
      thread.dueAt(),
      thread.proposal().orElse(null),
      thread.receivedAt()
    );
  }

  Optional<MailThread> find(ConversationId conversation) {
    return database.find("SELECT * FROM mail_thread WHERE conversation = ?", MailThreads::thread, conversation.value());
  }

  /// Mails of a municipality that nobody has answered and that are due by a moment, the most urgent first.
  List<MailThread> listDueBy(MunicipalityId municipality, Instant moment, int atMost) {
    return database.list(
      "SELECT * FROM mail_thread WHERE municipality = ? AND replied_at IS NULL AND due_at < ? ORDER BY due_at LIMIT ?",
      MailThreads::thread,
      municipality.value(),
      moment,
      atMost
    );
  }

  Optional<MailThread> findByToken(String token) {
    return database.find("SELECT * FROM mail_thread WHERE token = ?", MailThreads::thread, token);
  }

  /// The conversation that one of some mails belongs to.
  Optional<MailThread> findByMessages(String account, List<String> messages) {
    if (messages.isEmpty()) return Optional.empty();
    return database.find(
      """
      SELECT thread.* FROM mail_message JOIN mail_thread thread USING (conversation)
      WHERE mail_message.account = ? AND message = ANY (?) LIMIT 1
      """,
      MailThreads::thread,
      account,
      messages.stream().map(this::hash).toList()
    );
  }

  /// Counts the mails that came within the hour.
  ///
  /// @return how many with this one
  int count(ConversationId conversation, Instant now, Instant anHourAgo) {
    return database
      .find(
        """
        UPDATE mail_thread SET heard = CASE WHEN heard_since < ? THEN 1 ELSE heard + 1 END,
          heard_since = CASE WHEN heard_since < ? THEN ? ELSE heard_since END
        WHERE conversation = ? RETURNING heard
        """,
        row -> row.getInt(1),
        anHourAgo,
        anHourAgo,
        now,
        conversation.value()
      )
      .orElse(0);
  }

  void heard(ConversationId conversation, String message) {
    database.change("UPDATE mail_thread SET last_message = ? WHERE conversation = ?", message, conversation.value());
  }

  /// @return whether it was the first answer
  boolean replied(ConversationId conversation, Instant now) {
    var changed = database.change(
      "UPDATE mail_thread SET replied_at = ? WHERE conversation = ? AND replied_at IS NULL",
      now,
      conversation.value()
    );
    return changed > 0;
  }

  /// A mail for this node alone. One that a node began with and did not finish may be claimed again after a while.
  ///
  /// @return false when it was taken in before, or another node is just doing so
  boolean claim(String account, String message, Instant now, Instant abandonedBefore) {
    var claimed = database.change(
      """
      INSERT INTO mail_message AS known (account, message, fate, at) VALUES (?, ?, 'claimed', ?)
      ON CONFLICT (account, message) DO UPDATE SET at = EXCLUDED.at WHERE known.fate = 'claimed' AND known.at < ?
      """,
      account,
      hash(message),
      now,
      abandonedBefore
    );
    return claimed > 0;
  }

  /// Whether a node is just taking it in.
  boolean isClaimed(String account, String message) {
    return database
      .find(
        "SELECT 1 FROM mail_message WHERE account = ? AND message = ? AND fate = 'claimed'",
        row -> row.getInt(1),
        account,
        hash(message)
      )
      .isPresent();
  }

  void note(String account, String message, Optional<ConversationId> conversation, Fate fate, Instant now) {
    database.change(
      """
      INSERT INTO mail_message (account, message, conversation, fate, at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (account, message) DO UPDATE SET conversation = EXCLUDED.conversation, fate = EXCLUDED.fate
      """,
      account,
      hash(message),
      conversation.map(ConversationId::value).orElse(null),
      fate.key,
      now
    );
  }

  @Override
  public void erase(ConversationId conversation) {
    database.change("DELETE FROM mail_thread WHERE conversation = ?", conversation.value());
    // The hashes stay, so that the mails are not taken in again.
    database.change("UPDATE mail_message SET conversation = NULL WHERE conversation = ?", conversation.value());
  }

  private String hash(String message) {
    return pseudonyms.of(PURPOSE, message);
  }

  private static MailThread thread(ResultSet row) throws SQLException {
    return new MailThread(
      new ConversationId(row.getObject("conversation", UUID.class)),
      new MunicipalityId(row.getString("municipality")),
      row.getString("account"),
      row.getString("token"),
      row.getString("subject"),
      Optional.ofNullable(row.getString("last_message")),
      row.getObject("received_at", OffsetDateTime.class).toInstant(),
      row.getObject("due_at", OffsetDateTime.class).toInstant(),
      Optional.ofNullable(row.getObject("replied_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
      Optional.ofNullable(row.getString("proposal"))
    );
  }
}
