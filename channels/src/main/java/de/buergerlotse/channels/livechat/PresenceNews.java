package de.buergerlotse.channels.livechat;

import de.buergerlotse.channels.desk.DeskNews;
import de.buergerlotse.channels.desk.Presence;
import de.buergerlotse.channels.staff.StaffMember;
import jakarta.inject.Singleton;
import java.util.Map;

/// What the agent does, which a call may change: wrapping up begins and ends by itself.
@Singleton
final class PresenceNews implements DeskNews {

  private final Presence presence;

  PresenceNews(Presence presence) {
    this.presence = presence;
  }

  @Override
  public Map<String, Object> frames(StaffMember agent) {
    return Map.of("presence", DeskFrame.Server.presence(presence.of(agent.id()).key()));
  }
}
