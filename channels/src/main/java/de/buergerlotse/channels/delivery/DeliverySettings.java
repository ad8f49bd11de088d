package de.buergerlotse.channels.delivery;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;

/// What may leave at all, for municipalities that have no settings of their own.
///
/// @param dryRun `on`: nothing leaves, what would have left is kept; `off`; `auto`: on while there are no credentials
/// @param messagesPerDay how many messages a municipality sends a day
/// @param segmentsPerDay how many segments of SMS
/// @param quietFrom from when nothing is sent unasked, `20:00`
/// @param quietTo until when, `08:00`; the same time as `quietFrom`: never quiet
/// @param countries what numbers must begin with
/// @param refused what they must not begin with
@ConfigurationProperties("delivery")
record DeliverySettings(
  @Bindable(defaultValue = "auto") String dryRun,
  @Bindable(defaultValue = "2000") int messagesPerDay,
  @Bindable(defaultValue = "5000") int segmentsPerDay,
  @Bindable(defaultValue = "20:00") String quietFrom,
  @Bindable(defaultValue = "08:00") String quietTo,
  @Bindable(defaultValue = "+49") List<String> countries,
  @Bindable(defaultValue = "") List<String> refused
) {
  DeliverySettings {
    if (!List.of("auto", "on", "off").contains(dryRun)) {
      throw new IllegalArgumentException("delivery.dry-run is none of on, off, auto: " + dryRun);
    }
    countries = List.copyOf(countries);
    refused = List.copyOf(refused);
  }

  /// Whether nothing may leave.
  boolean isDry(boolean canSend) {
    return switch (dryRun) {
      case "on" -> true;
      case "off" -> false;
      default -> !canSend;
    };
  }
}
