package de.buergerlotse.bot.understanding;

/// The numbers by which a decision is taken; found by cross-validation, never by hand.
///
/// @param temperature of the topic model's probabilities
/// @param aspectTemperature of the aspect model's probabilities
/// @param answerAt from which confidence on a service is answered without asking back
/// @param inScopeAt from which share of all services together the text counts as one for the town
/// @param dangerAt from which probability a danger is taken for real
record Thresholds(double temperature, double aspectTemperature, double answerAt, double inScopeAt, double dangerAt) {}
