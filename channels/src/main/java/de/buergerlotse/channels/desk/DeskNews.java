package de.buergerlotse.channels.desk;

import de.buergerlotse.channels.staff.StaffMember;
import java.util.Map;

/// What consoles are told of besides the queue and their chats; whoever has it gives it as JSON frames.
public interface DeskNews {
  /// Frames by what they are about: one that changed is told again.
  Map<String, Object> frames(StaffMember agent);
}
