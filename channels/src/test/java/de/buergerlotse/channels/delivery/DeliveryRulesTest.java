package de.buergerlotse.channels.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may leave, and when.
class DeliveryRulesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
  private static final Instant NIGHT = Instant.parse("2026-11-23T21:30:00Z");
  private static final DeliveryRule.Verdict PASS = new DeliveryRule.Verdict.Pass();

  @ParameterizedTest
  @CsvSource({
    "+4915112345678, ",
    "+4930123456, ",
    "+499001234567, number.premium",
    "+491371234567, number.premium",
    "+4918051234, number.premium",
    "+4911833, number.premium",
    "+43660123456, number.country",
    "+15005550006, number.country",
    "015112345678, number.invalid",
    "anonymous, number.invalid",
    "+49, number.invalid",
    "+491511234567890123, number.invalid",
    "+4915199999999, number.refused",
  })
  void onlyCompleteNumbersOfListedCountriesThatCostNothingExtra(String number, String reason) {
    var expected = reason == null ? PASS : new DeliveryRule.Verdict.Park(reason);
    assertEquals(expected, DeliveryRules.judge(asked(Medium.SMS, number, NOON, NOON, false)));
  }

  @Test
  void whoWroteStopGetsNothing() {
    assertEquals(new DeliveryRule.Verdict.Park("optedOut"), judge(NOON, NOON, true));
  }

  @Test
  void atNightNobodyIsDisturbedUntilEightInTheMorning() {
    var wait = new DeliveryRule.Verdict.Wait(Instant.parse("2026-11-24T07:00:00Z"), "quietHours");
    assertEquals(wait, judge(NIGHT, NIGHT.minusSeconds(3600), false));
    assertEquals(wait, judge(Instant.parse("2026-11-24T06:59:59Z"), NIGHT, false));
    assertEquals(PASS, judge(Instant.parse("2026-11-24T07:00:00Z"), NIGHT, false));
  }

  @Test
  void whoIsJustWritingIsAnsweredAtNightToo() {
    assertEquals(PASS, judge(NIGHT, NIGHT.minusSeconds(29 * 60), false));
  }

  @Test
  void theEndOfTheNightIsRightWhenTheClocksAreChanged() {
    // In the night to 25 October 2026 the clocks go back: eight o'clock is 07:00 UTC, not 06:00.
    var evening = Instant.parse("2026-10-24T19:00:00Z");
    var wait = new DeliveryRule.Verdict.Wait(Instant.parse("2026-10-25T07:00:00Z"), "quietHours");
    assertEquals(wait, judge(evening, evening.minusSeconds(7200), false));
  }

  @Test
  void mailsGoAtAnyHourAndToAnyAddress() {
    assertEquals(PASS, DeliveryRules.judge(asked(Medium.MAIL, "a@b.example", NIGHT, NOON, false)));
  }

  private static DeliveryRule.Verdict judge(Instant now, Instant heard, boolean optedOut) {
    return DeliveryRules.judge(asked(Medium.SMS, "+4915112345678", now, heard, optedOut));
  }

  private static DeliveryRule.Case asked(Medium medium, String number, Instant now, Instant heard, boolean optedOut) {
    var town = new MunicipalityId("musterstadt");
    var route = new Route(ConversationId.random(), town, medium, "+4929210000001", number, heard, Optional.empty(), 0);
    var quiet = new OutboundLimits.QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0));
    var limits = new OutboundLimits.Limits(10, 20, quiet, List.of("+49"), List.of("+4915199"));
    return new DeliveryRule.Case(route, now, BERLIN, optedOut, limits);
  }
}
