/// The JSON shapes of the public contract, which are also the shapes in which the log keeps replies.
///
/// - [WireMessage] with its [WireBlock]s: a message as clients see it
/// - [WireCodec]: between these shapes and the core's values, both ways
///
/// Depends on the core's `reply` and `conversation` values and the knowledge base's ids only.
@NullMarked
package de.buergerlotse.channels.wire;

import org.jspecify.annotations.NullMarked;
