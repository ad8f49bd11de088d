package de.buergerlotse.benchmark.dataset;

/// A text from which a contender learns.
public record Phrase(String text, String label) {}
