package de.buergerlotse.channels.notice;

import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Which conversation still has to be told of what; whoever takes a telling is the only one.
@Singleton
public class NoticeBoard {

  private final Notices notices;
  private final Database database;

  NoticeBoard(Notices notices, Database database) {
    this.notices = notices;
    this.database = database;
  }

  /// Notices that a conversation has not been told of, and that whoever took them tells now.
  public record Taken(ConversationId conversation, List<Notice> notices) {
    public Taken {
      notices = List.copyOf(notices);
    }

    /// The append with the notices behind its first saying: after what the citizen said, before what is replied.
    public Append into(Append append) {
      if (notices.isEmpty()) return append;
      var sayings = new ArrayList<>(append.sayings());
      var variant = append.state().variant();
      sayings.addAll(
        1,
        notices
          .stream()
          .map(notice -> notice.saying(variant))
          .toList()
      );
      return new Append(append.before(), append.charge(), append.state(), append.at(), sayings);
    }
  }

  /// Takes what a conversation has to be told. While there is no notice, nothing is asked of the database.
  public Taken take(ConversationId conversation, MunicipalityId municipality) {
    var active = notices.active(municipality);
    return new Taken(
      conversation,
      active
        .stream()
        .filter(notice -> take(conversation, notice))
        .toList()
    );
  }

  boolean take(ConversationId conversation, Notice notice) {
    return (
      database.change(
        "INSERT INTO notice_told (notice, conversation) VALUES (?, ?) ON CONFLICT DO NOTHING",
        notice.id(),
        conversation.value()
      ) > 0
    );
  }

  /// It could not be told after all; somebody else tells it.
  public void giveBack(Taken taken) {
    for (var notice : taken.notices()) {
      database.change(
        "DELETE FROM notice_told WHERE notice = ? AND conversation = ?",
        notice.id(),
        taken.conversation().value()
      );
    }
  }
}
