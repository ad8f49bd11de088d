/// Who is listening to a conversation, and the doorbell that tells them of new entries.
///
/// A ring may be lost, doubled or out of order: listeners know the last number they have and read the rest from the log.
///
/// - [Feed]: rings and listens on this node
///
/// Depends on the core's `conversation` ids and entries.
@NullMarked
package de.buergerlotse.channels.feed;

import org.jspecify.annotations.NullMarked;
