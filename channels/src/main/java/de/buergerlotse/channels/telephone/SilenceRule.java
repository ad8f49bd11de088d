package de.buergerlotse.channels.telephone;

import java.util.Optional;

/// Neither words nor keys.
final class SilenceRule implements HearingRule {

  @Override
  public Optional<PhoneMove> read(Heard heard, VoiceState state) {
    var isSilent =
      heard.keys().isEmpty() &&
      heard
        .words()
        .filter(words -> !words.isBlank())
        .isEmpty();
    return isSilent ? Optional.of(new PhoneMove.Nothing(true)) : Optional.empty();
  }
}
