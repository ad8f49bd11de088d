package de.buergerlotse.knowledge.service;

import java.util.Optional;

/// A document or other proof to bring along or send in.
///
/// @param name reads as a list entry after "Bringen Sie mit:"
public record Evidence(String id, LocalizedText name, Optional<String> source) {}
