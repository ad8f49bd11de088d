package de.buergerlotse.bot.conversation;

import java.util.Optional;

/// What a citizen thinks of an entry.
public record Rating(long seq, boolean helpful, Optional<String> comment) {}
