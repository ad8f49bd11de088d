package de.buergerlotse.channels.callcentre;

import de.buergerlotse.channels.desk.DeskLines;
import de.buergerlotse.channels.desk.DeskNews;
import de.buergerlotse.channels.staff.StaffMember;
import jakarta.inject.Singleton;
import java.util.Map;

/// Tells consoles how many calls and chats their agent has, and whether another one could come.
@Singleton
final class CapacityNews implements DeskNews {

  private final DeskLines lines;

  CapacityNews(DeskLines lines) {
    this.lines = lines;
  }

  @Override
  public Map<String, Object> frames(StaffMember agent) {
    return Map.of("capacity", CallMessages.CapacityFrame.of(lines.loadOf(agent.id())));
  }
}
