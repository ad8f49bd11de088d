package de.buergerlotse.knowledge.municipality;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The clock of a service centre: it runs only while the service centre is open.
///
/// Times are counted as they pass, so a day on which the clocks are put forward or back keeps its true length.
///
/// @param week opening hours as the wall clock shows them
/// @param closed days on which the service centre is closed whatever the weekday: holidays, closing days
public record ServiceHours(OpeningHours week, ZoneId timeZone, Predicate<LocalDate> closed) {
  private static final int DAYS_LOOKED_AHEAD = 800;

  /// An open stretch; the end does not belong to it.
  private record Stretch(Instant from, Instant to) {}

  public boolean isOpen(Instant moment) {
    return stretches(day(moment))
      .stream()
      .anyMatch(open -> !moment.isBefore(open.from()) && moment.isBefore(open.to()));
  }

  /// When it is open next; the moment itself while it is open.
  ///
  /// @throws IllegalStateException when it does not open within two years
  public Instant nextOpening(Instant moment) {
    return findNextOpening(moment).orElseThrow(ServiceHours::neverOpen);
  }

  /// As [#nextOpening(Instant)]; nothing when it does not open within two years.
  public Optional<Instant> findNextOpening(Instant moment) {
    return findRest(moment, day(moment)).map(Stretch::from);
  }

  /// The moment at which so much service time will have passed; with none, the next opening.
  ///
  /// @throws IllegalArgumentException when the time is negative
  /// @throws IllegalStateException when it does not open often enough within two years
  public Instant plus(Instant start, Duration serviceTime) {
    if (serviceTime.isNegative()) throw new IllegalArgumentException("service time only runs on: " + serviceTime);
    var left = serviceTime;
    var last = day(start).plusDays(DAYS_LOOKED_AHEAD);
    for (var date = day(start); date.isBefore(last); date = date.plusDays(1)) {
      for (var open : stretches(date)) {
        if (!open.to().isAfter(start)) continue;
        var from = later(open.from(), start);
        var lasts = Duration.between(from, open.to());
        if (left.compareTo(lasts) <= 0) return from.plus(left);
        left = left.minus(lasts);
      }
    }
    throw neverOpen();
  }

  /// Whether it is open for a while between two moments, in a part of the day.
  ///
  /// @param part of the day as the wall clock shows it; its end does not belong to it
  public boolean isOpenBetween(Instant from, Instant to, OpeningHours.Span part) {
    return day(from)
      .datesUntil(day(to).plusDays(1))
      .flatMap(date ->
        stretches(date)
          .stream()
          .map(open -> overlap(open, new Stretch(moment(date, part.from()), moment(date, part.to()))))
      )
      .map(open -> overlap(open, new Stretch(from, to)))
      .anyMatch(open -> open.from().isBefore(open.to()));
  }

  private static Stretch overlap(Stretch one, Stretch other) {
    var to = one.to().isBefore(other.to()) ? one.to() : other.to();
    return new Stretch(later(one.from(), other.from()), to);
  }

  /// The first stretch, or what is left of it, that is not over.
  private Optional<Stretch> findRest(Instant moment, LocalDate first) {
    return first
      .datesUntil(first.plusDays(DAYS_LOOKED_AHEAD))
      .flatMap(date -> stretches(date).stream())
      .filter(open -> open.to().isAfter(moment))
      .map(open -> new Stretch(later(open.from(), moment), open.to()))
      .findFirst();
  }

  private List<Stretch> stretches(LocalDate date) {
    if (closed.test(date)) return List.of();
    return week
      .on(date.getDayOfWeek())
      .stream()
      .sorted((one, other) -> one.from().compareTo(other.from()))
      .map(span -> new Stretch(moment(date, span.from()), moment(date, span.to())))
      .filter(open -> open.from().isBefore(open.to()))
      .toList();
  }

  private Instant moment(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(timeZone).toInstant();
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(timeZone).toLocalDate();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static IllegalStateException neverOpen() {
    return new IllegalStateException("the service centre does not open within two years");
  }
}
