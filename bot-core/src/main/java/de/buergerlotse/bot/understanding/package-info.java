/// Which service a text means, which aspect of it, how sure that is, and what else it may be.
///
/// - [Understander]: text → [Understanding], a pure function in microseconds
/// - [UnderstandingTrainer]: knowledge → [Understander], in seconds, with progress
/// - [Label]: what a text can be about; [Decision]: what follows
/// - [FeatureExtractor], [FeatureIndex], [SparseVector]: words as weighted features
/// - [SoftmaxTrainer] behind OpenNLP's trainer interface, [LinearModel] compiled from OpenNLP's model
///
/// The recipe and its measurements are told in `docs/understanding.md`. Depends on `text` and the knowledge base.
@NullMarked
package de.buergerlotse.bot.understanding;

import org.jspecify.annotations.NullMarked;
