package de.buergerlotse.knowledge.service;

import java.util.Optional;

/// One fee of a service.
///
/// @param per what the price is for, for example "pro Jahr"
/// @param source the paragraph that sets it
/// @param demonstration whether the figure is invented for the demonstration municipalities
public record Cost(
  String id,
  LocalizedText name,
  Price price,
  Optional<LocalizedText> per,
  Optional<String> source,
  boolean demonstration
) {}
