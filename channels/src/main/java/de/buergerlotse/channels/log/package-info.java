/// Conversations on PostgreSQL, with group commit.
///
/// Tables (schema in `db/migration`): `conversation` is the head with who is in charge, the last number and what the bot
/// remembers (`state`); `message` holds the entries, blocks in the JSON of the public contract; `rating` what citizens
/// think of them.
///
/// - [JdbcConversationLog]: the log; many appends go in one statement and one commit
/// - [AppendStatement]: that statement; [StateCodec]: what the bot remembers as JSON
/// - [HeadCache]: heads that were lately used, so that a turn needs one round trip
///
/// Depends on the core's values, the knowledge base's ids, on `database` and `wire`.
@NullMarked
package de.buergerlotse.channels.log;

import org.jspecify.annotations.NullMarked;
