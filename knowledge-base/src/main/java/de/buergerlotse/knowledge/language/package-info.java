/// Checks texts for Leichte Sprache and plain German and tells editors what to change.
///
/// - [LanguageCheck] is the entrance: text and variant in, [CheckReport] with [Finding]s and [Readability] out
/// - `TextReader` makes a `CheckedText` of `Sentence`s and `Token`s; `GermanTagger` adds parts of speech and lemmas
/// - each `LanguageRule` is one class; `Rules` is their written order per variant
/// - `WordList` and `PhraseList` hold the words and phrases of rules (text files beside the classes' resources)
/// - `Difficulty` compares two texts of one meaning
///
/// Depends on `service` for the variant only. Sources and figures: `docs/language-check.md`.
@NullMarked
package de.buergerlotse.knowledge.language;

import org.jspecify.annotations.NullMarked;
