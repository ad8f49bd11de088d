package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.reply.HumanWays;
import de.buergerlotse.bot.reply.HumanWays.Telephone;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Ways to a human by their names: `chat`, `waits`, `phone`, `promise`.
final class OpenWays {

  static final ZonedDateTime DUE = ZonedDateTime.of(2026, 11, 24, 16, 0, 0, 0, ZoneId.of("Europe/Berlin"));
  private static final ZonedDateTime OPENS = DUE.withHour(8);

  private OpenWays() {}

  static HumanWays of(List<String> names) {
    var place = new Block.QueuePlace(2, OptionalInt.of(120));
    return new HumanWays(
      names.contains("chat") ? Optional.of(place) : Optional.empty(),
      names.contains("waits"),
      names.contains("phone") ? new Telephone.Open() : new Telephone.Closed(Optional.of(OPENS)),
      names.contains("promise") ? Optional.of(new HumanWays.Promise(DUE, List.of(CallTime.values()))) : Optional.empty()
    );
  }
}
