package de.buergerlotse.bot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.bot.reply.Block.HandoverOption;
import de.buergerlotse.bot.reply.HumanWays.Telephone;
import de.buergerlotse.knowledge.service.Variant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HumanWaysTest {

  private static final Block.QueuePlace PLACE = new Block.QueuePlace(2, OptionalInt.empty());
  private static final ZonedDateTime DUE = ZonedDateTime.of(2026, 11, 24, 16, 0, 12, 0, ZoneId.of("Europe/Berlin"));
  private static final Optional<HumanWays.Promise> PROMISE = Optional.of(
    new HumanWays.Promise(DUE, List.of(CallTime.SOON))
  );
  private static final Telephone CLOSED = new Telephone.Closed(Optional.of(DUE));

  @Test
  void offersWhatIsOpenTheQuickestFirst() {
    assertEquals(
      List.of(HandoverOption.LIVECHAT, HandoverOption.CALLBACK, HandoverOption.PHONE, HandoverOption.MESSAGE),
      new HumanWays(Optional.of(PLACE), false, new Telephone.Open(), PROMISE).options()
    );
    assertEquals(
      List.of(HandoverOption.CALLBACK, HandoverOption.MESSAGE),
      new HumanWays(Optional.empty(), false, CLOSED, PROMISE).options()
    );
    assertEquals(List.of(), new HumanWays(Optional.empty(), false, CLOSED, Optional.empty()).options());
  }

  @Test
  void tellsWhoWaitsThePlaceAndNotToWaitAgain() {
    var ways = new HumanWays(Optional.of(PLACE), true, CLOSED, PROMISE);
    assertEquals(List.of(HandoverOption.CALLBACK, HandoverOption.MESSAGE), ways.options());
    assertEquals(Optional.of(PLACE), ways.ownPlace());
  }

  @Test
  void leavesOutForTheMomentWhatComesLater() {
    var ways = new HumanWays(Optional.of(PLACE), false, CLOSED, PROMISE).atOnce();
    assertEquals(List.of(HandoverOption.LIVECHAT), ways.options());
  }

  @Test
  void promisesACallAsSoonAsPossibleAtLeast() {
    assertThrows(IllegalArgumentException.class, () -> new HumanWays.Promise(DUE, List.of(CallTime.MORNING)));
  }

  @Test
  void tellsAMomentInWords() {
    assertEquals("Dienstag, 24. November 2026, 16 Uhr", MomentWords.of(DUE, Variant.PLAIN));
    assertEquals("Dienstag, 24. November 2026, 9:05 Uhr", MomentWords.of(DUE.withHour(9).withMinute(5), Variant.EASY));
    assertEquals("Tuesday, 24 November 2026, 16:00", MomentWords.of(DUE, Variant.of("en")));
    assertEquals("Dienstag, 24. November 2026, 16 Uhr", MomentWords.of(DUE, Variant.of("tr")));
  }
}
