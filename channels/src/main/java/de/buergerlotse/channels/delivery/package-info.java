/// The one exit: whatever is said in a conversation of a door that does not listen by itself (SMS, WhatsApp, mail).
///
/// - [Routes]: to where a conversation is answered; [Route] is one of them, of a [Medium]
/// - [Outbound]: makes [Parcel]s of what was said and puts them into the [Outbox], either to be sent or as the answer to a
///   request that is just being served
/// - [OutboxSweep]: does so for what agents say; [OutboxSender] sends, with patience and in order
/// - [SingleMessages]: messages that answer nothing, to citizens of any door
/// - [Courier]: packs and sends for a medium; the doors bring theirs; [MediumPreview] shows editors what would be sent
/// - [DeliveryRules]: what may be sent at all and when: numbers, refusals, quiet hours; [Budgets]: how much a day
/// - [OptOuts]: who wants nothing more
/// - [DeliveryController]: shows agents what became of their messages
///
/// Tables: `delivery_route`, `delivery_outbox`, `delivery_single`, `delivery_budget`, `delivery_opt_out` (schema in `db/migration`). A message
/// is put into the outbox in the same transaction that marks its entries as handled, so it is neither lost nor doubled
/// there; it leaves at least once. Addresses are sealed under the conversation's key and never logged.
/// Depends on `round`, `database`, `security`, `intake` for what is erased with a conversation, `staff`, `problem` and the core.
@NullMarked
package de.buergerlotse.channels.delivery;

import org.jspecify.annotations.NullMarked;
