/// Days as people name them in German: "am 1. Dezember", "1.12.", "nächsten Montag", "vor zwei Wochen", "Ende des Monats".
///
/// - [DayReader] runs an ordered list of small [DayRule]s; [DayReading] is what comes of it
///
/// Depends on `text` for folded spelling.
@NullMarked
package de.buergerlotse.bot.day;

import org.jspecify.annotations.NullMarked;
