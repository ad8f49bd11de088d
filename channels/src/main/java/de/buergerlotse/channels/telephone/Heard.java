package de.buergerlotse.channels.telephone;

import java.util.Optional;

/// What came from the caller in one turn.
///
/// @param words what the speech recognition understood
/// @param confidence how sure it is of the words, 0 to 1; 1 where it does not tell
/// @param keys the keys that were pressed, in order
/// @param isDanger whether the words tell of a danger, however unsure they are
record Heard(Optional<String> words, double confidence, String keys, boolean isDanger) {}
