/// What is done again and again beside the requests.
///
/// - [Rounds]: a round that fails is told, and the next one tries again
///
/// Depends on nothing.
@NullMarked
package de.buergerlotse.channels.round;

import org.jspecify.annotations.NullMarked;
