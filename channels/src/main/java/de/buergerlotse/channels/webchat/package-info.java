/// The citizens' WebSocket door.
///
/// - [ChatSocket]: one connection of a client to one conversation; [ChatSession] keeps what it has been sent;
///   [TicketFilter] admits it, [FrameGuard] keeps its messages small and whole
/// - [ClientFrame] and [ServerFrame]: the JSON frames of the contract, told in `asyncapi.yml`
///
/// Depends on `intake`, `feed`, `wire`, `security`, `problem` and the core's `conversation`.
@NullMarked
package de.buergerlotse.channels.webchat;

import org.jspecify.annotations.NullMarked;
