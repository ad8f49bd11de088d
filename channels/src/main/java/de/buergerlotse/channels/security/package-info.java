/// Who may do what: keys to conversations, one-time tickets, origins, and the headers that protect pages.
///
/// - [ConversationTokens]: the key a client holds to its conversation
/// - [Tickets]: one-time tickets for WebSocket connections
/// - [RandomToken]: secrets given to their holders, kept as hashes
/// - [Origins]: from which pages browsers may talk to the service; [PageHeaders] for our own pages
/// - [InstallationKeys]: secrets of the installation, shared by all nodes
/// - [ConversationKeys]: a [SealingKey] for each conversation, under which its files are sealed
///
/// Tables: `ticket`, `installation_key`, `conversation_key` (schema in `db/migration`). Depends on the core's `conversation`
/// ids, `database` and `problem`.
@NullMarked
package de.buergerlotse.channels.security;

import org.jspecify.annotations.NullMarked;
