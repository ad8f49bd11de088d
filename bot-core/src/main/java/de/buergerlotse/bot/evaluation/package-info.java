/// Measuring the bot with questions whose answers are known.
///
/// - [GoldenQuestion]: a question with what is right; [GoldenQuestions] reads them from tables
/// - [GoldenDialogue]: the same for whole conversations
/// - [UnderstandingChange]: what another understanding makes of the same questions
/// - [ReleaseGate]: what a publication would make of golden questions and of what citizens asked lately
///   ([AnonymisedQuestions]) → [ReleaseReport]
/// - [Evaluation]: asks them all → [EvaluationReport]: figures, and a text for people
///
/// Nothing here depends on time or chance. Depends on the bot and the knowledge base.
@NullMarked
package de.buergerlotse.bot.evaluation;

import org.jspecify.annotations.NullMarked;
