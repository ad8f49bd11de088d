package de.buergerlotse.bot.understanding;

/// From which probabilities on something is done; found by cross-validation, never by hand.
///
/// @param answerAt a service is answered without asking back
/// @param inScopeAt the text counts as one for the town
/// @param dangerAt a danger is taken for real
/// @param dangerInStoryAt the same where a text has several sentences, each of which may be taken for one
/// @param dangerHintAt what is not answered surely brings the helping numbers along, beside what is said to it
/// @param dangerHintBesideHumanAt the same where a human is wanted anyway
/// @param humanAt a wish for a human is taken for real
record Thresholds(
  double answerAt,
  double inScopeAt,
  double dangerAt,
  double dangerInStoryAt,
  double dangerHintAt,
  double dangerHintBesideHumanAt,
  double humanAt
) {}
