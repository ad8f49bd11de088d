package de.buergerlotse.channels.telephone;

import java.util.Optional;

/// One rule for what a caller's words or keys mean.
interface HearingRule {
  /// Nothing when the rule does not know.
  Optional<PhoneMove> read(Heard heard, VoiceState state);
}
