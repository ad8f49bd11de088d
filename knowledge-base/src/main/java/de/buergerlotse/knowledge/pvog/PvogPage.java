package de.buergerlotse.knowledge.pvog;

/// One page of the delivery.
///
/// @param xml XZuFi; empty where the page holds nothing
/// @param complete whether no page follows
/// @param next the place of the next page
public record PvogPage(String xml, boolean complete, String next) {}
