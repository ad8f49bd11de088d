/// The door for SMS and WhatsApp.
///
/// - [MessagingController]: the webhook; [MessagingIntake] sees a message through to its answer
/// - [Keyword]: STOP, START and MEHR; [NumberedChoices]: "2" takes the second choice
/// - [MessageText]: blocks as plain text; [SmsAlphabet] and [SmsSegments]: what an SMS can hold and what it costs;
///   [Pages]: long texts in parts
/// - [TextCourier]: packs and sends what is said later; [DeliveryReports]: what became of it
/// - [MessagingTexts]: the door's own words
///
/// One conversation a sender and municipality, known by a keyed hash of the number; the number itself is sealed and never
/// logged. The bot's answer goes back with the answer to the webhook, what people say leaves through `delivery`.
/// Depends on `intake`, `delivery`, `twilio`, `problem` and the core.
@NullMarked
package de.buergerlotse.channels.messaging;

import org.jspecify.annotations.NullMarked;
