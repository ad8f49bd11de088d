/// The agents' desk as values and rows: who waits, who is there, who has which chat. Shared by chat and telephone.
///
/// - [DeskQueue]: chats wait, are claimed, change hands and end; one statement each, so that no two agents ever get one
///   (`desk_claim_next` finds and claims, `desk_room` tells what an agent can be given)
/// - [Referrals]: chats pass on to the desk of another municipality
/// - [DeskBoard]: a look at who waits and who has which chat; [Leases]: chats of vanished agents come back
/// - [Presence]: which agents are there; [AgentProfiles]: what they can do and how much at once
/// - [DeskLines]: calls among the chats: who is on the line, and what an agent can be given meanwhile
/// - [Outlook]: what somebody who wants a human may be told: place in line and honest waiting time
/// - [LiveChat]: whether the live chat is open; [ServiceCentre]: when a service centre works; [AnswerTime]: by when it answers
/// - [Contacts]: what is documented of a contact; [Notes]: agents' notes; [CannedReplies]
/// - [DeskNews]: what else consoles are told of
/// - [DeskBell]: tells this node's listeners that the queue of a municipality changed
///
/// Tables: `desk_chat`, `desk_presence`, `desk_profile`, `desk_note`, `desk_contact`, `desk_canned_reply`
/// (schema in `db/migration`). Every change of hands raises the `epoch` of a chat; whoever acts on it names the epoch they
/// were given, and one that is no longer true is refused. Leases run by the database's clock.
/// Depends on `database`, `staff`, `problem` and the core's ids.
@NullMarked
package de.buergerlotse.channels.desk;

import org.jspecify.annotations.NullMarked;
