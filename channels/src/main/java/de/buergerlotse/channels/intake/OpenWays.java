package de.buergerlotse.channels.intake;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.reply.HumanWays;
import de.buergerlotse.bot.reply.HumanWays.Telephone;
import de.buergerlotse.channels.desk.AnswerTime;
import de.buergerlotse.channels.desk.LiveChat;
import de.buergerlotse.channels.desk.ServiceCentre;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.municipality.OpeningHours;
import de.buergerlotse.knowledge.municipality.ServiceHours;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/// Finds out which ways to a human are really open to a citizen right now.
@Singleton
final class OpenWays {

  private static final OpeningHours.Span MORNING = OpeningHours.Span.parse("00:00-12:00");
  private static final OpeningHours.Span AFTERNOON = OpeningHours.Span.parse("12:00-23:59");
  private final LiveChat liveChat;
  private final ServiceCentre centre;
  private final AnswerTime answers;
  private final Clock clock;

  OpenWays(LiveChat liveChat, ServiceCentre centre, AnswerTime answers, Clock clock) {
    this.liveChat = liveChat;
    this.centre = centre;
    this.answers = answers;
    this.clock = clock;
  }

  HumanWays of(Conversation conversation) {
    var municipality = conversation.municipality();
    var waits = conversation.charge() == Charge.QUEUED;
    var place = waits ? liveChat.findPlace(municipality, conversation.id()) : liveChat.findNext(municipality);
    var now = clock.instant();
    var hours = centre.findHours(municipality);
    return new HumanWays(
      place.map(found -> new Block.QueuePlace(found.position(), found.waitSeconds())),
      waits && place.isPresent(),
      hours.map(open -> telephone(open, now)).orElseGet(Telephone.Open::new),
      hours.flatMap(open -> promise(municipality, open, now))
    );
  }

  private static Telephone telephone(ServiceHours hours, Instant now) {
    if (hours.isOpen(now)) return new Telephone.Open();
    return new Telephone.Closed(hours.findNextOpening(now).map(moment -> moment.atZone(hours.timeZone())));
  }

  private Optional<HumanWays.Promise> promise(MunicipalityId municipality, ServiceHours hours, Instant now) {
    return answers
      .find(municipality, now)
      .map(AnswerTime.Due::due)
      .map(due -> {
        var times = new ArrayList<CallTime>();
        times.add(CallTime.SOON);
        if (hours.isOpenBetween(now, due, MORNING)) times.add(CallTime.MORNING);
        if (hours.isOpenBetween(now, due, AFTERNOON)) times.add(CallTime.AFTERNOON);
        return new HumanWays.Promise(due.atZone(hours.timeZone()), times);
      });
  }
}
