package de.buergerlotse.channels.notice;

import de.buergerlotse.channels.desk.DeskNews;
import de.buergerlotse.channels.staff.StaffMember;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/// Tells agents at their desks which notices count now, so that they say the same as the bot.
@Singleton
final class NoticeNews implements DeskNews {

  private final Notices notices;

  NoticeNews(Notices notices) {
    this.notices = notices;
  }

  /// @param notices all that count; none where the last one is over
  @Serdeable
  record Frame(String type, List<NoticeMessages.AgentsNotice> notices) {}

  @Override
  public Map<String, Object> frames(StaffMember agent) {
    var active = notices.active(agent.municipality()).stream().map(NoticeMessages.AgentsNotice::of).toList();
    return Map.of("notices", new Frame("notices", active));
  }
}
