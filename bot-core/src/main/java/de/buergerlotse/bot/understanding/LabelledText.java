package de.buergerlotse.bot.understanding;

/// A training text with the outcome it stands for.
///
/// @param origin tells apart texts that must stay together in cross-validation: variations of one text share it
public record LabelledText(String outcome, String text, int origin) {}
