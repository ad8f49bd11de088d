/// Finding answers by their words: a Lucene index over what one municipality has published.
///
/// - [SearchIndex]: built once per published state, immutable, safe for all threads
///
/// Depends on `service`.
@NullMarked
package de.buergerlotse.knowledge.search;

import org.jspecify.annotations.NullMarked;
