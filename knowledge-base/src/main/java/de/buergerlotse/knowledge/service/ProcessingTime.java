package de.buergerlotse.knowledge.service;

import java.util.Optional;

/// How long a service takes until it is done.
///
/// @param to the longest usual time; absent where one figure says it
/// @param demonstration whether it is invented for the demonstration municipalities
public record ProcessingTime(
  String id,
  LocalizedText name,
  TimeSpan from,
  Optional<TimeSpan> to,
  Optional<String> source,
  boolean demonstration
) {}
