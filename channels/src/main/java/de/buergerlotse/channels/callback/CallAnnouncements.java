package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.reach.PhoneNumber;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;

/// Tells somebody that they are about to be called, so that they take a call from a number they do not know.
public interface CallAnnouncements {
  /// A call that is about to be made.
  ///
  /// @param to a mobile number
  record Announcement(MunicipalityId municipality, ConversationId conversation, PhoneNumber to, Variant language) {}

  /// Tells it; a failure to do so must not keep the call.
  void announce(Announcement announcement);
}
