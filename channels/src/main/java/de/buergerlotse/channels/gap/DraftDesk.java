package de.buergerlotse.channels.gap;

import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;

/// The port to where drafts are written.
public interface DraftDesk {
  /// Opens a draft in which the text stands for an aspect; the rest is as it was. The same text again opens nothing new.
  ///
  /// @return the number of the revision
  int open(StaffMember author, ServiceId service, Variant variant, Aspect aspect, String text);
}
