package de.buergerlotse.knowledge.search;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;

/// An answer found by search.
///
/// @param variant the variant of the found text
/// @param score BM25 score; only comparable within one search
/// @param excerpt the beginning of the passage in which the words were found
public record SearchHit(ServiceId service, Aspect aspect, Variant variant, float score, String excerpt) {}
