package de.buergerlotse.channels.telephone;

import java.util.Optional;

/// Whoever was asked for a case code gives it, by keys or in words; a single key still means what it always means.
final class CodeRule implements HearingRule {

  private static final int LONGEST = 80;

  @Override
  public Optional<PhoneMove> read(Heard heard, VoiceState state) {
    if (state.asked() != VoiceState.Asked.CODE) return Optional.empty();
    if (heard.keys().length() > 1) return Optional.of(new PhoneMove.Code(heard.keys()));
    return heard
      .words()
      .filter(words -> heard.keys().isEmpty() && words.length() < LONGEST && words.matches(".*[0-9].*"))
      .map(PhoneMove.Code::new);
  }
}
