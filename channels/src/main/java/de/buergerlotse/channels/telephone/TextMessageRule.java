package de.buergerlotse.channels.telephone;

import java.util.Optional;

/// A short yes or no to the offer of a text message; anything else is a new question.
final class TextMessageRule implements HearingRule {

  @Override
  public Optional<PhoneMove> read(Heard heard, VoiceState state) {
    if (state.asked() != VoiceState.Asked.TEXT_MESSAGE) return Optional.empty();
    return SpokenYesNo.read(heard).map(PhoneMove.TextMessage::new);
  }
}
