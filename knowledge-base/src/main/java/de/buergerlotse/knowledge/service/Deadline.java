package de.buergerlotse.knowledge.service;

import java.util.Optional;

/// A time by which something must be done, or for which something is valid.
///
/// @param source the paragraph that sets it
/// @param demonstration whether it is invented for the demonstration municipalities
public record Deadline(String id, LocalizedText name, Term term, Optional<String> source, boolean demonstration) {}
