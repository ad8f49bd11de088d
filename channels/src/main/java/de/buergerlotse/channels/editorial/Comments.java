package de.buergerlotse.channels.editorial;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.editorial.Colleague;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What colleagues say to each other about a page.
@Singleton
public final class Comments {

  private final Database database;

  Comments(Database database) {
    this.database = database;
  }

  /// A word on a page, or on one part or aspect of it.
  public record Comment(
    long id,
    Instant at,
    Colleague author,
    String text,
    Optional<String> part,
    Optional<String> aspect
  ) {}

  /// @return the comment with its id
  public Comment add(MunicipalityId municipality, ServiceId service, Comment comment) {
    return database
      .find(
        """
        INSERT INTO editorial_comment (municipality, service, part, aspect, author, author_name, at, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING *
        """,
        Comments::comment,
        municipality.value(),
        service.slug(),
        comment.part().orElse(null),
        comment.aspect().orElse(null),
        comment.author().username(),
        comment.author().name(),
        comment.at(),
        comment.text()
      )
      .orElseThrow();
  }

  /// The comments on a page, the latest first.
  public List<Comment> list(MunicipalityId municipality, ServiceId service, int atMost) {
    return database.list(
      "SELECT * FROM editorial_comment WHERE municipality = ? AND service = ? ORDER BY id DESC LIMIT ?",
      Comments::comment,
      municipality.value(),
      service.slug(),
      atMost
    );
  }

  private static Comment comment(ResultSet row) throws SQLException {
    return new Comment(
      row.getLong("id"),
      RevisionRows.instant(row, "at"),
      new Colleague(row.getString("author"), row.getString("author_name")),
      row.getString("text"),
      Optional.ofNullable(row.getString("part")),
      Optional.ofNullable(row.getString("aspect"))
    );
  }
}
