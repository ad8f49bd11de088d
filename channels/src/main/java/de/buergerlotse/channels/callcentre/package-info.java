/// The agents' door for calls.
///
/// - [CallController]: calls that go on, one call with everything known of it, wrapping up, the agent's own telephone;
///   [CallNews] pushes calls to consoles as they come, [CapacityNews] what each agent could be given
/// - [EarlierContacts]: what was documented of earlier calls from the same number
/// - [ScriptController]: what can be said on the telephone about a service, made by [Scripts]
/// - [CodeController]: opens a dialogue by its case code, and the chat of a call by a link, sent as [ChatLinkMessage]
///
/// Calls with the bot wait, are claimed, handed on and wrapped up like chats (`livechat`): they stand in the same queue.
/// Depends on `call`, `delivery`, `casecode`, `speech`, `twilio` for the public address, `desk`, `staff`, `bots`, `intake`, `limit`, `wire`,
/// `problem`, the core and the knowledge base.
@NullMarked
package de.buergerlotse.channels.callcentre;

import org.jspecify.annotations.NullMarked;
