/// The agents' door: what agents do with chats, over REST and WebSocket.
///
/// - [AgentChats]: takes, answers, hands on, gives back and closes chats; every step is a row at the desk *and* an entry in
///   the conversation, in this order, so that a stale agent is always refused
/// - [ChatEntries]: writes these entries, each only while what it tells of is still true
/// - [LeaseKeeper]: brings back the chats of vanished agents, and repairs what a killed node left half done
/// - [AgentReferrals]: passes chats on to other municipalities, when the citizen agrees
/// - [DeskController]: the REST door; [DeskSocket] and [DeskSession]: the WebSocket door with queue and messages as they come
/// - [ProfileController]: what each agent takes, kept by supervisors
/// - [DeskMessages]: the JSON bodies
///
/// Depends on `callback` (pushed with the queue), `desk`, `staff`, `socket`, `database` for its error, `feed`, `bots`, `intake` for clean texts, `wire`, `problem` and the core.
@NullMarked
package de.buergerlotse.channels.livechat;

import org.jspecify.annotations.NullMarked;
