package de.buergerlotse.channels.telephone;

import java.util.Optional;

/// A short yes or no to being called back on the number one calls from; anything else may be another number.
final class OwnNumberRule implements HearingRule {

  @Override
  public Optional<PhoneMove> read(Heard heard, VoiceState state) {
    if (state.asked() != VoiceState.Asked.OWN_NUMBER) return Optional.empty();
    return SpokenYesNo.read(heard).map(PhoneMove.OwnNumber::new);
  }
}
