package de.buergerlotse.channels.delivery;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import org.jspecify.annotations.Nullable;

/// What may leave for one municipality, where it differs (`delivery.municipalities.musterstadt.messages-per-day`).
///
/// @param name the municipality's id
@EachProperty("delivery.municipalities")
record MunicipalityDelivery(
  @Parameter String name,
  @Nullable Integer messagesPerDay,
  @Nullable Integer segmentsPerDay,
  @Nullable String quietFrom,
  @Nullable String quietTo
) {}
