/// Articles: pages that belong to no one service, imported from elsewhere and found by search.
///
/// - [Article]: a page as plain paragraphs and lists
/// - [ArticleStore]: the port to where they are kept
///
/// Depends on `service` for language variants and `municipality` for whose they are.
@NullMarked
package de.buergerlotse.knowledge.article;

import org.jspecify.annotations.NullMarked;
