package de.buergerlotse.bot.day;

import java.util.Optional;

/// One way in which people name a day.
interface DayRule {
  /// @param folded the text in folded spelling: "am 1 dezember"
  Optional<DayReading> read(String folded, DayContext context);
}
