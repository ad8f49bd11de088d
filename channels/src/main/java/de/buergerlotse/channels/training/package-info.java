/// What editors teach the understanding: phrases they add, and the models that are trained with them.
///
/// - [AddedPhrases]: keeps phrases; one counts from the next training on
/// - [Retraining]: trains in the background, tells how far it is, and lets the new understanding answer in one step
/// - [TrainingVersions]: what was trained and which of it answers; [VersionWatch] brings every node to it within seconds
/// - [SharedModels]: what one node trained, for the others
/// - [PhraseEffects]: what a phrase would change, by really training with it
/// - [PulledServices]: services that are taken for each other, by their phrases
/// - [TrainingController]: the editors' door
///
/// Tables: `added_phrase`, `training_version`, `training_run`, `trained_model` (schema in `db/migration`).
/// Depends on `round`, `database`, `staff`, `bots`, `problem`, the core and the knowledge base.
@NullMarked
package de.buergerlotse.channels.training;

import org.jspecify.annotations.NullMarked;
