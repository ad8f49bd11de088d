/// Finding answers by their words: a Lucene index over what one municipality has published.
///
/// - [SearchIndex]: built once per published state, immutable, safe for all threads
/// - [ArticleIndex]: the same for articles
///
/// Depends on `service`, `article`, `municipality`.
@NullMarked
package de.buergerlotse.knowledge.search;

import org.jspecify.annotations.NullMarked;
