package de.buergerlotse.channels.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.dialogue.DialogueState;
import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.bot.reply.Block.HandoverOption;
import de.buergerlotse.bot.reply.HumanWays;
import de.buergerlotse.bot.reply.HumanWays.Telephone;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.desk.AnswerTime;
import de.buergerlotse.channels.desk.LiveChat;
import de.buergerlotse.channels.desk.ServiceCentre;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The ways that are really open, by the opening hours of Musterstadt's service centre and the holidays of its Land; the
/// live chat is open around the clock in the demonstration.
class OpenWaysTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void withinTheServiceHoursEverythingIsOpen() {
    var ways = at("2026-11-23T10:00", Charge.BOT);
    assertEquals(
      List.of(HandoverOption.LIVECHAT, HandoverOption.CALLBACK, HandoverOption.PHONE, HandoverOption.MESSAGE),
      ways.options()
    );
    assertEquals(new Telephone.Open(), ways.telephone());
  }

  @Test
  void onSundayTheTelephoneIsClosedAndSaysUntilWhen() {
    var ways = at("2026-11-22T10:00", Charge.BOT);
    assertEquals(List.of(HandoverOption.LIVECHAT, HandoverOption.CALLBACK, HandoverOption.MESSAGE), ways.options());
    assertEquals(new Telephone.Closed(Optional.of(local("2026-11-23T08:00").atZone(BERLIN))), ways.telephone());
  }

  @Test
  void anAnswerIsDueAfter24HoursOfServiceTime() {
    // Monday to Friday from 8 to 18 o'clock: two days of ten hours, and four hours.
    assertEquals(local("2026-11-25T12:00"), due("2026-11-23T08:00"));
    // Half an hour is left of Friday.
    assertEquals(local("2026-12-02T11:30"), due("2026-11-27T17:30"));
    // Over Christmas: the 25th is a holiday, the 26th a Saturday.
    assertEquals(local("2026-12-29T10:00"), due("2026-12-23T16:00"));
  }

  @Test
  void bothHalvesOfTheDayArePossibleWithinTheTime() {
    assertEquals(
      List.of(CallTime.SOON, CallTime.MORNING, CallTime.AFTERNOON),
      at("2026-11-22T10:00", Charge.BOT).promise().orElseThrow().times()
    );
  }

  private static LocalDateTime due(String moment) {
    return at(moment, Charge.BOT).promise().orElseThrow().due().toLocalDateTime();
  }

  private static HumanWays at(String moment, Charge charge) {
    var product = RunningProduct.shared();
    var clock = Clock.fixed(local(moment).atZone(BERLIN).toInstant(), BERLIN);
    var ways = new OpenWays(
      product.bean(LiveChat.class),
      product.bean(ServiceCentre.class),
      product.bean(AnswerTime.class),
      clock
    );
    var town = new MunicipalityId("musterstadt");
    return ways.of(
      new Conversation(ConversationId.random(), town, "portal", charge, 1, DialogueState.start(Variant.PLAIN))
    );
  }

  private static LocalDateTime local(String moment) {
    return LocalDateTime.parse(moment);
  }
}
