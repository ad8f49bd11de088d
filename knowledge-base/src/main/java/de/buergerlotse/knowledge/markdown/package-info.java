/// Folders of Markdown pages as articles.
///
/// - [MarkdownImport]: a folder into an [de.buergerlotse.knowledge.article.ArticleStore], with a report
/// - [MarkdownPage]: one page as title, headings and plain text
///
/// Depends on `article`, `exchange` (the report), `municipality`, `service`.
@NullMarked
package de.buergerlotse.knowledge.markdown;

import org.jspecify.annotations.NullMarked;
