package de.buergerlotse.bot.text;

/// A known word that a mistyped one may have been meant as.
///
/// @param effort how far apart they are: two for each error, and one more for a single error that neither fingers nor ears
///   make; the lower, the nearer
public record Correction(String word, int effort) {}
