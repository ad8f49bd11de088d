package de.buergerlotse.channels.telephone;

import java.util.Optional;

/// Whoever was asked for a telephone number may give it on the keys; a single key still means what it always means.
final class NumberRule implements HearingRule {

  @Override
  public Optional<PhoneMove> read(Heard heard, VoiceState state) {
    if (state.asked() != VoiceState.Asked.NUMBER || heard.keys().length() < 2) return Optional.empty();
    return Optional.of(new PhoneMove.Ask(heard.keys()));
  }
}
