/// Takes personal data out of what citizens wrote, so that editors can read questions and nobody can be known by them.
///
/// - [Masking]: text → [Masked] with a label in the place of each [PersonalData]
/// - each [MaskingRule] is one class; [MaskingRules#ORDER] is their written order
/// - [CitizenText] is the text with its [Token]s; [NameWords] knows names, and words that are none (text files beside the
///   classes' resources)
///
/// What is masked and how well is told in `docs/masking.md`. Depends on `text` for folded spelling.
@NullMarked
package de.buergerlotse.bot.masking;

import org.jspecify.annotations.NullMarked;
