/// Whether the addresses that answers link to still lead somewhere; what is dead leaves the answers.
///
/// - [LinkProbe]: asks one address, politely: HEAD before GET, at most one request a second and host ([HostPace])
/// - [LinkVerdict]: what follows from what came back, as a pure function; [LinkState], [LinkReason]
/// - [LinkChecks]: checks what is due; [LinkStates] keeps what came of it
/// - [DeadLinks]: which services lost a link, for the newsroom's list and tasks
/// - [DeadLinkWatch]: takes dead links out of the answers of this node, and brings them back
/// - [LinkController]: the editors' door
///
/// Table: `link_check` (schema in `db/migration`). Depends on `round`, `database`, `staff`, `bots`, `problem` and the knowledge base.
@NullMarked
package de.buergerlotse.channels.links;

import org.jspecify.annotations.NullMarked;
