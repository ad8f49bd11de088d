package de.buergerlotse.channels.statistics;

import de.buergerlotse.knowledge.service.ServiceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Reads the written day of contacts as events.
final class DayOfContacts {

  static final LocalDate DAY = LocalDate.of(2026, 3, 3);
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final Instant FROM = DAY.atStartOfDay(BERLIN).toInstant();
  static final Instant TO = DAY.plusDays(1).atStartOfDay(BERLIN).toInstant();

  private DayOfContacts() {}

  /// The events of the day, each contact's together.
  static List<ContactEvent> read() {
    try (var file = DayOfContacts.class.getResourceAsStream("/statistics/day.tsv")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      var events = new ArrayList<ContactEvent>();
      text
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("nr"))
        .forEach(line -> events.addAll(contact(line.split("\t"))));
      return events;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<ContactEvent> contact(String[] cells) {
    var id = UUID.nameUUIDFromBytes(("day " + cells[0]).getBytes(StandardCharsets.UTF_8));
    var began = DAY.atTime(LocalTime.parse(cells[4])).atZone(BERLIN).toInstant();
    var service = Optional.of(new ServiceId(cells[3]));
    if (cells[6].equals("bot")) return List.of(new ContactEvent.Contained(id, began, cells[1], service));
    var events = new ArrayList<ContactEvent>();
    events.add(new ContactEvent.Offered(id, began, cells[1], cells[2], service));
    var waited = began.plusSeconds(Long.parseLong(cells[5]));
    if (cells[6].equals("abandoned")) {
      events.add(new ContactEvent.Abandoned(id, waited));
      return events;
    }
    events.add(new ContactEvent.Answered(id, waited));
    var ended = waited.plusSeconds(Long.parseLong(cells[7]));
    events.add(new ContactEvent.Ended(id, ended));
    if (!cells[8].equals("-")) {
      events.add(new ContactEvent.Documented(id, ended.plusSeconds(Long.parseLong(cells[8])), service, cells[9]));
    }
    return events;
  }
}
