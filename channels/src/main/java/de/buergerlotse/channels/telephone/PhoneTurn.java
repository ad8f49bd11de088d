package de.buergerlotse.channels.telephone;

import java.util.List;
import java.util.stream.Stream;

/// What comes of a turn: what is remembered, and what the telephone company shall do.
record PhoneTurn(VoiceState state, List<CallStep> steps) {
  PhoneTurn {
    steps = List.copyOf(steps);
  }

  /// With a word before it.
  PhoneTurn after(CallStep first) {
    return new PhoneTurn(state, Stream.concat(Stream.of(first), steps.stream()).toList());
  }
}
