package de.buergerlotse.channels.gap;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Keeps proposed texts where no other desk takes them.
@Singleton
@Secondary
class ProposedTexts implements DraftDesk {

  private final Database database;
  private final Clock clock;

  ProposedTexts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public int open(StaffMember author, ServiceId service, Variant variant, Aspect aspect, String text) {
    return database
      .find(
        """
        INSERT INTO proposed_text (municipality, service, variant, aspect, text, author, at) VALUES (?, ?, ?, ?, ?, ?, ?)
        RETURNING id
        """,
        row -> row.getInt(1),
        author.municipality().value(),
        service.slug(),
        variant.tag(),
        aspect.key(),
        text,
        author.name(),
        clock.instant()
      )
      .orElseThrow();
  }
}
