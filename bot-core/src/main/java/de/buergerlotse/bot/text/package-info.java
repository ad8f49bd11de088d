/// The surface of a citizen's words: folding spellings, parting words, mending typing errors, splitting compounds.
///
/// - [TextFolding] makes spellings equal, [Words] parts a text into words and sentences
/// - [Vocabulary] holds the known words; [SpellingCorrector] and [CompoundSplitter] read it;
///   [GermanWords] are real words beside it; [Slip] tells which errors are likely
/// - [Stems] reduces a word to its stem
/// - [WordPattern]: a wording that must be in a text
///
/// Depends on nothing of ours; the list of words is jWordSplitter's.
@NullMarked
package de.buergerlotse.bot.text;

import org.jspecify.annotations.NullMarked;
