/// The telephone: doors for what telephone companies and switchboards tell, and the bot's voice.
///
/// - [TwilioVoiceController]: calls with the bot; [TwilioCallStatus] hears when they end; answers are written by [Twiml]
/// - [CtiController] and [SipgateController]: switchboards that tell of calls; [CtiEvents], [SipgateEvents] and [TwilioEvents]
///   make [de.buergerlotse.channels.call.CallEvent]s of the formats
/// - [PhoneTalk]: one turn of a call. What the caller did ([Heard]) is read by the ordered rules of [Hearing] as a
///   [PhoneMove]; it is acted on through the one entrance of all messages, and answered as [CallStep]s
/// - [PhoneQueue]: waiting for a human, being connected, and what comes after
/// - [SilentCalls]: ends calls whose end nobody told; [CallEnd]: what an end changes
/// - [VoiceStates]: how a call is spoken, and what was asked last; [PhoneTexts]: the words around the bot's replies
/// - [TextOffer]: the text message with a link or a number that callers agree to; [NumberQuestion] asks where to call back
///
/// Table: `phone_voice` (schema in `db/migration`).
/// Depends on `round`, `delivery`, `twilio`, `call`, `speech`, `casecode`, `intake`, `desk`, `bots`, `database`, `problem`, the core and the
/// knowledge base.
@NullMarked
package de.buergerlotse.channels.telephone;

import org.jspecify.annotations.NullMarked;
