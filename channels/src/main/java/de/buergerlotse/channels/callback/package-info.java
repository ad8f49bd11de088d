/// Promises to citizens: call-backs and messages, with a clock, in fair order, and with a proof of every attempt.
///
/// - [Callback]: one of them; [Callbacks]: the rows; [CallbackQueue]: who has which, one statement for each change of hands
/// - [PromisedCallbacks]: takes them from the bot's turns, noted before the citizen is told
/// - [CallbackWork]: what agents do: claim, try, answer in the chat, document; [AgentCallbacks] adds one for a chat
/// - [CallbackKeeper]: finishes what a killed node left half done, frees what absent agents hold, rings when something is due
/// - [CallAnnouncement]: a word to the citizen before the call
/// - [CallbackController]: the REST door; [CallbackItem] and [CallbackMessages]: its JSON bodies
///
/// Tables: `callback`, `callback_attempt` (schema in `db/migration`). Numbers, addresses and messages are sealed under the
/// conversation's key and emptied when the promise is kept; all is erased with the conversation. What was tried and when
/// stays in the documented contact.
/// Depends on `round`, `database`, `delivery`, `desk`, `staff`, `security`, `intake`, `feed`, `bots`, `wire`, `problem` and the core.
@NullMarked
package de.buergerlotse.channels.callback;

import org.jspecify.annotations.NullMarked;
