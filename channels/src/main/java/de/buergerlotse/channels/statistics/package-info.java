/// The cockpit of a service centre: how well citizens are served, over all channels, and never by whom.
///
/// - [ContactEvent]: what happens to a contact; [ContactEvents] keeps them
/// - [ContactStory]: the events of one contact put together
/// - [Figures]: what is counted and computed of many; each says its formula and where it is from
/// - [Cockpit]: figures by channel, queue, service, quarter of an hour or day, also of some contacts only;
///   [SmallGroups] hides those of few people
/// - [Wallboard]: what is going on now
/// - [ContainmentSweep]: notes the conversations that the bot saw through alone
/// - [CockpitController], [CockpitCsv]: for supervisors, as JSON and as a table
///
/// Table: `contact_event` (schema in `db/migration`). Events of the desk are written by triggers on `desk_chat` and
/// `desk_contact`, in the transaction of the change, those of a switchboard's calls by one on `phone_call`; mails are added
/// through [ContactEvents].
/// Depends on `round`, `database`, `desk`, `staff`, `problem` and the knowledge base.
@NullMarked
package de.buergerlotse.channels.statistics;

import org.jspecify.annotations.NullMarked;
