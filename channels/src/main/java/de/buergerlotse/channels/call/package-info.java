/// Telephone calls as values and rows, whatever company or switchboard tells of them.
///
/// - [CallEvent]: what happened to a call: it rang, was answered, ended; [CallId] and [PhoneNumber] name it
/// - [Call]: what is known of a call by now; [Calls] keeps events and calls, each event with one effect
/// - [Answered]: what a webhook was answered, so that a repetition gets the same and nothing happens twice
///
/// Tables: `phone_call` with one row a call, `phone_event` with the events it was folded from, `phone_answer` with answers to
/// webhooks (schema in `db/migration`). Events may come late, doubled and in any order: a call's stage only ever rises. Numbers
/// are forgotten some weeks after a call ([CallSweep]).
/// Depends on `round`, `database`, `desk` for its bell, `intake` for what is erased with a conversation, the core's ids and the
/// knowledge base's.
@NullMarked
package de.buergerlotse.channels.call;

import org.jspecify.annotations.NullMarked;
