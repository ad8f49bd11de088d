package de.buergerlotse.channels.delivery;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a municipality may send, and when.
@Singleton
final class OutboundLimits {

  private final DeliverySettings settings;
  private final Map<String, MunicipalityDelivery> own;

  OutboundLimits(DeliverySettings settings, List<MunicipalityDelivery> own) {
    this.settings = settings;
    this.own = own.stream().collect(Collectors.toMap(MunicipalityDelivery::name, Function.identity()));
  }

  /// The limits of one municipality.
  ///
  /// @param quiet when nothing is sent unasked
  record Limits(
    int messagesPerDay,
    int segmentsPerDay,
    QuietHours quiet,
    List<String> countries,
    List<String> refused
  ) {}

  Limits of(MunicipalityId municipality) {
    var mine = Optional.ofNullable(own.get(municipality.value()));
    return new Limits(
      mine.map(MunicipalityDelivery::messagesPerDay).orElse(settings.messagesPerDay()),
      mine.map(MunicipalityDelivery::segmentsPerDay).orElse(settings.segmentsPerDay()),
      new QuietHours(
        LocalTime.parse(mine.map(MunicipalityDelivery::quietFrom).orElse(settings.quietFrom())),
        LocalTime.parse(mine.map(MunicipalityDelivery::quietTo).orElse(settings.quietTo()))
      ),
      settings.countries().stream().map(String::strip).toList(),
      settings
        .refused()
        .stream()
        .map(String::strip)
        .filter(prefix -> !prefix.isEmpty())
        .toList()
    );
  }

  /// The hours of a day in which nobody is disturbed; over midnight where the end lies before the beginning.
  record QuietHours(LocalTime from, LocalTime to) {
    /// When they are over; nothing while it is not quiet.
    Optional<Instant> findEnd(Instant moment, ZoneId zone) {
      var local = moment.atZone(zone);
      var time = local.toLocalTime();
      var overMidnight = to.isBefore(from);
      var quiet = overMidnight ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
      if (!quiet) return Optional.empty();
      var day = overMidnight && !time.isBefore(from) ? local.toLocalDate().plusDays(1) : local.toLocalDate();
      return Optional.of(day.atTime(to).atZone(zone).toInstant());
    }
  }
}
