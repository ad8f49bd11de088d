package de.buergerlotse.channels.telephone;

import java.util.Optional;

/// Words of which the recognition itself is not sure are none.
final class NoiseRule implements HearingRule {

  /// Below it, more words are wrong than right: a first value, to be set anew from real calls.
  static final double LEAST_CONFIDENCE = 0.35;

  @Override
  public Optional<PhoneMove> read(Heard heard, VoiceState state) {
    return heard.confidence() < LEAST_CONFIDENCE ? Optional.of(new PhoneMove.Nothing(false)) : Optional.empty();
  }
}
