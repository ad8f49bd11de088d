/// How much anybody may send.
///
/// - [RateLimits]: a bucket of tokens a sender
///
/// Depends on `problem`.
@NullMarked
package de.buergerlotse.channels.limit;

import org.jspecify.annotations.NullMarked;
