/// Life situations as data: what is to be done when somebody moves house, has a child, loses a relative, starts a business.
///
/// - [LifeSituation]: a few [Question]s and the [ChecklistEntry]s that follow from their [Answers]
/// - [Condition]: when a question is asked or an entry is listed; [Truth] knows "perhaps" for what was skipped
/// - [EntryDeadline] with its [DeadlineRule]: until when, counted from a day the citizen names; [DueDates] counts as
///   §§ 187 to 193 BGB say
/// - [Checklist]: the entries of one citizen in the order of their deadlines
///
/// Depends on `service` for texts, ids and time spans and on `municipality` for the holidays of the Land.
@NullMarked
package de.buergerlotse.knowledge.checklist;

import org.jspecify.annotations.NullMarked;
