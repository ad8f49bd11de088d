package de.buergerlotse.channels.desk;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/// Whether the live chat of a municipality is open, and where one would stand in line.
///
/// Open within the service hours while an agent is there to take chats; around the clock where it is switched on so, as in
/// the demonstration.
@Singleton
public final class LiveChat {

  private final Presence presence;
  private final Outlook outlook;
  private final ServiceCentre centre;
  private final Clock clock;
  private final boolean aroundTheClock;

  LiveChat(
    Presence presence,
    Outlook outlook,
    ServiceCentre centre,
    Clock clock,
    @Value("${live-chat.around-the-clock:false}") boolean aroundTheClock
  ) {
    this.presence = presence;
    this.outlook = outlook;
    this.centre = centre;
    this.clock = clock;
    this.aroundTheClock = aroundTheClock;
  }

  /// The place of whoever would join now; nothing while it is closed.
  public Optional<Outlook.Place> findNext(MunicipalityId municipality) {
    return isOpen(municipality) ? Optional.of(outlook.next(municipality, WaitingChat.GENERAL)) : Optional.empty();
  }

  /// The place of somebody who waits; when they no longer do, the place they would get.
  public Optional<Outlook.Place> findPlace(MunicipalityId municipality, ConversationId conversation) {
    return outlook
      .listPlaces(municipality)
      .stream()
      .filter(placed -> placed.conversation().equals(conversation))
      .map(Outlook.Placed::place)
      .findFirst()
      .or(() -> findNext(municipality));
  }

  private boolean isOpen(MunicipalityId municipality) {
    if (aroundTheClock) return true;
    var open = centre.findHours(municipality).filter(hours -> hours.isOpen(clock.instant()));
    return open.isPresent() && presence.countAvailable(municipality) > 0;
  }
}
