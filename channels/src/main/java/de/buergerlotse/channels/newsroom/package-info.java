/// The editors' door.
///
/// - [CheckController]: findings and readability of a text before it is published
///
/// Depends on `problem` and on the language check of the knowledge base.
@NullMarked
package de.buergerlotse.channels.newsroom;

import org.jspecify.annotations.NullMarked;
