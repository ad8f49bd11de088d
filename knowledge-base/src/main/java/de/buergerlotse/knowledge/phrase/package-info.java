/// How people say things: example phrases and everyday words of services, and the language knowledge all
/// municipalities share (aspect patterns, small talk, wishes for a human, danger, other authorities).
///
/// Phrases train the understanding and are never shown.
///
/// Depends on `service`.
@NullMarked
package de.buergerlotse.knowledge.phrase;

import org.jspecify.annotations.NullMarked;
