/// Twilio as a carrier of messages and calls: what every door behind it needs, and nothing of what is said.
///
/// - [TwilioSignature]: whether a webhook really comes from Twilio; [TwilioGate] asks every request for it
/// - [TwilioForm]: the fields of a webhook; [TwilioAnswer] what is answered, as TwiML
/// - [TwilioNumbers]: to which municipality a called number belongs
/// - [TwilioMessages]: sends messages through Twilio's REST interface
/// - [TwilioStatusController]: hands callbacks on what became of messages and calls to whoever they concern
/// - [TwilioSettings]: credentials, from the environment only
///
/// Depends on `problem` and the knowledge base's municipalities.
@NullMarked
package de.buergerlotse.channels.twilio;

import org.jspecify.annotations.NullMarked;
