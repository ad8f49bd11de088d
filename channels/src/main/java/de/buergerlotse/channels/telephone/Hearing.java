package de.buergerlotse.channels.telephone;

import java.util.List;

/// Reads what a caller did.
final class Hearing {

  /// The first rule that knows what it means decides.
  static final List<HearingRule> ORDER = List.of(
    new DangerRule(),
    new CodeRule(),
    new NumberRule(),
    new KeyRule(),
    new SilenceRule(),
    new NoiseRule(),
    new TextMessageRule(),
    new OwnNumberRule(),
    new VoiceWishRule()
  );

  private Hearing() {}

  static PhoneMove read(Heard heard, VoiceState state) {
    return ORDER.stream()
      .flatMap(rule -> rule.read(heard, state).stream())
      .findFirst()
      .orElseGet(() -> new PhoneMove.Ask(heard.words().orElse("")));
  }
}
