package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.database.Database;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Keeps text messages in the table `phone_text`, for installations in which nothing sends them.
@Singleton
@Secondary
final class RecordedTextMessages implements TextMessages {

  private final Database database;
  private final Clock clock;

  RecordedTextMessages(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void keep(TextMessage message) {
    database.change(
      "INSERT INTO phone_text VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
      message.id(),
      message.municipality().value(),
      message.conversation().value(),
      message.to().digits(),
      message.text(),
      clock.instant()
    );
  }
}
