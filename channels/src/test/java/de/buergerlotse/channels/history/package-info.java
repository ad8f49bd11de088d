/// Histories of many people at work while nodes are killed, and the invariants they must keep.
///
/// - [History]: what was done and what was promised; [HistoryCheck]: the invariants I1 to I6
/// - [CitizenAtWork], [AgentAtWork]: people who chat, wait, claim, answer and hand on until they are stopped
package de.buergerlotse.channels.history;
