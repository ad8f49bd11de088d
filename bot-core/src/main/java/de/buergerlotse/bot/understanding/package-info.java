/// Which service a text means, which aspect of it, how sure that is, and what else it may be.
///
/// - [Understander]: text → [Understanding], a pure function; [Deciding] holds the order of decisions
/// - [UnderstandingTrainer]: knowledge → [Understander], with progress; [ModelStore] spares training what was trained before, [ShippedModelsBuild] does
///   so for the shipped content when the product is built
/// - [AddedPhrase]: what editors add to the phrases ([PhraseAdditions]); [Overlap]: services that are taken for each other
/// - [TextClassifier]: the topic model's recipe for texts of any kind, to be measured on public datasets; [Loss]
/// - [DangerSigns]: wordings that are danger whatever the models say; [DangerModels] → [DangerReading]s of a text and its sentences
/// - [Label]: what a text can be about; [Decision]: what follows
/// - [TextCollecting] → [TrainingTexts] → [Teaching] → [TopicModels], [AspectReading], [LanguageRecognition]
/// - [WordForms], [SpokenWords] → [TopicFeatures], [AskingFeatures], [DangerFeatures], [LanguageFeatures] → [FeatureIndex] ([FeatureTable]) → [SparseVector]
/// - [GradientTrainer] behind OpenNLP's trainer interface with two [Loss]es; [LinearModel] compiled into [Rows]; a stored
///   [PackedModel] comes by the [ModelReader] straight into rows
/// - [CrossValidation] → [CalibrationFitting] → [Calibration]: honest probabilities, thresholds; [DialogueExamples]: what
///   is meant in the middle of a conversation ([ContextReading]) and what belongs to it ([BelongingSignals])
///
/// The recipe and its measurements are told in `docs/understanding.md`. Depends on `text` and the knowledge base.
@NullMarked
package de.buergerlotse.bot.understanding;

import org.jspecify.annotations.NullMarked;
