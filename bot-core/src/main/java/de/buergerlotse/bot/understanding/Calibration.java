package de.buergerlotse.bot.understanding;

/// Turns raw scores into honest probabilities; fitted on texts that the models had not seen.
///
/// @param scope whether a text is one for the town
/// @param trust whether the best service is the right one: the confidence that is shown
/// @param danger whether someone is in danger
/// @param human whether a human is wanted
/// @param belonging whether a text is part of the conversation so far or of one about another service
/// @param choices what is meant in the middle of a conversation
record Calibration(
  Loss topicLoss,
  Loss aspectLoss,
  Logistic scope,
  Logistic trust,
  Logistic danger,
  Logistic human,
  Thresholds thresholds,
  Logistic belonging,
  ContextChoices choices
) {}
