package de.buergerlotse.knowledge.checklist;

import de.buergerlotse.knowledge.service.TimeSpan;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// How a deadline is counted from its anchor, the day of an event.
///
/// In content files a rule is a few words: `within P2W`, `within 3 workingDays`, `including P4M`, `before P3M`, `sameDay`,
/// `sameMonth`, `atOnce`.
public sealed interface DeadlineRule {
  /// Days, weeks, months or years after the event, whose own day does not count (§ 187 Abs. 1, § 188 BGB); ends on no rest
  /// day (§ 193 BGB).
  record Within(TimeSpan span) implements DeadlineRule {
    public Within {
      requireCalendar(span);
    }
  }

  /// As [Within], but the day itself counts, as in ages and months of life (§ 187 Abs. 2, § 188 BGB).
  record Including(TimeSpan span) implements DeadlineRule {
    public Including {
      requireCalendar(span);
    }
  }

  /// Until the so-many-th Werktag after the event: Monday to Saturday without holidays; ends on no rest day (§ 193 BGB).
  record WithinWorkingDays(int days) implements DeadlineRule {
    public WithinWorkingDays {
      if (days < 1 || days > MOST_WORKING_DAYS) throw new IllegalArgumentException("not so many working days: " + days);
    }
  }

  /// At the latest so long before the event; never put off by a rest day.
  record Before(TimeSpan span) implements DeadlineRule {
    public Before {
      requireCalendar(span);
    }
  }

  /// On the day of the event.
  record SameDay() implements DeadlineRule {}

  /// In the month of the event (§ 192 BGB: its last day), never put off: a benefit counts from the month of the application.
  record SameMonth() implements DeadlineRule {}

  /// Without undue delay (unverzüglich, § 121 Abs. 1 BGB): no date can be told.
  record AtOnce() implements DeadlineRule {}

  int MOST_WORKING_DAYS = 60;
  Pattern SPELLING = Pattern.compile("(within|including|before) (\\w+)( workingDays)?|sameDay|sameMonth|atOnce");

  /// Reads a rule as content files write it.
  ///
  /// @throws IllegalArgumentException when it is none
  static DeadlineRule parse(String text) {
    var matcher = SPELLING.matcher(text.strip());
    if (!matcher.matches()) throw new IllegalArgumentException("not a deadline rule: " + text);
    if (matcher.group(1) == null) {
      return switch (text.strip()) {
        case "sameDay" -> new SameDay();
        case "sameMonth" -> new SameMonth();
        default -> new AtOnce();
      };
    }
    if (matcher.group(3) != null) return workingDays(matcher.group(1), matcher.group(2));
    var span = TimeSpan.parse(matcher.group(2));
    return switch (matcher.group(1)) {
      case "within" -> new Within(span);
      case "including" -> new Including(span);
      default -> new Before(span);
    };
  }

  private static DeadlineRule workingDays(String word, String days) {
    try {
      if (word.equals("within")) return new WithinWorkingDays(Integer.parseInt(days));
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException("not a number of working days: " + days, notANumber);
    }
    throw new IllegalArgumentException("working days are only counted within: " + word + " " + days);
  }

  /// The inverse of [#parse(String)].
  default String spelled() {
    return switch (this) {
      case Within(var span) -> "within " + span.iso();
      case Including(var span) -> "including " + span.iso();
      case WithinWorkingDays(var days) -> "within " + days + " workingDays";
      case Before(var span) -> "before " + span.iso();
      case SameDay() -> "sameDay";
      case SameMonth() -> "sameMonth";
      case AtOnce() -> "atOnce";
    };
  }

  private static void requireCalendar(TimeSpan span) {
    Set<TimeSpan.Unit> clock = EnumSet.of(TimeSpan.Unit.MINUTE, TimeSpan.Unit.HOUR);
    if (span.amount() < 1 || clock.contains(span.unit())) {
      throw new IllegalArgumentException("a deadline is counted in days, weeks, months or years: " + span.iso());
    }
  }
}
