/// Labelled texts to measure on: [Datasets] reads them, [Dataset] parts them, [FewPhrases] takes a few of each label,
/// [Spelling] writes questions as people type them.
@NullMarked
package de.buergerlotse.benchmark.dataset;

import org.jspecify.annotations.NullMarked;
