package de.buergerlotse.knowledge.checklist;

import java.util.Optional;

/// Until when an entry is to be done.
///
/// @param anchor the id of the question for the day from which it is counted
/// @param source the paragraph that sets it; without one it is advice
/// @param demonstration whether it is invented for the demonstration municipalities
public record EntryDeadline(DeadlineRule rule, String anchor, Optional<String> source, boolean demonstration) {}
