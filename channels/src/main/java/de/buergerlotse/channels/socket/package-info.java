/// WebSocket connections: the work of one connection in order, and never more of it waiting than a bound.
///
/// - [Connection]: one connection's worker and its way out
///
/// Depends on nothing of the product.
@NullMarked
package de.buergerlotse.channels.socket;

import org.jspecify.annotations.NullMarked;
