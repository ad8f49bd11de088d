package de.buergerlotse.channels.telephone;

import java.util.Optional;

/// Words of danger count before everything, however unsure the recognition is.
final class DangerRule implements HearingRule {

  @Override
  public Optional<PhoneMove> read(Heard heard, VoiceState state) {
    return heard.isDanger() ? heard.words().map(PhoneMove.Ask::new) : Optional.empty();
  }
}
