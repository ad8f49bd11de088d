/// How much anybody may send.
///
/// - [RateLimits]: a bucket of tokens a sender; [SharedBuckets] those that all nodes share
///
/// Table: `shared_limit` (schema in `db/migration`), of those who could guess secrets, under pseudonyms and for an hour.
/// Depends on `database`, `security` and `problem`.
@NullMarked
package de.buergerlotse.channels.limit;

import org.jspecify.annotations.NullMarked;
