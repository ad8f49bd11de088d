package de.buergerlotse.knowledge.search;

/// An article found by search.
///
/// @param score only comparable within one search
/// @param excerpt the beginning of its best passage
public record ArticleHit(String id, String title, float score, String excerpt) {}
