package de.buergerlotse.bot.understanding;

/// From which probabilities on something is done; found by cross-validation, never by hand.
///
/// @param answerAt a service is answered without asking back
/// @param inScopeAt the text counts as one for the town
/// @param dangerAt a danger is taken for real
/// @param dangerInStoryAt the same for the whole or a sentence of a text that has several
/// @param dangerInStoryAt the same where a text has several sentences, each of which may be taken for one
/// @param humanAt a wish for a human is taken for real
record Thresholds(double answerAt, double inScopeAt, double dangerAt, double dangerInStoryAt, double humanAt) {}
