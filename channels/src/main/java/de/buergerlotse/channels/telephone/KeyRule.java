package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.Optional;

/// The keys that are told in the greeting.
final class KeyRule implements HearingRule {

  @Override
  public Optional<PhoneMove> read(Heard heard, VoiceState state) {
    if (heard.keys().isEmpty()) return Optional.empty();
    return Optional.of(
      switch (heard.keys().charAt(0)) {
        case '0' -> new PhoneMove.Choose(ChoiceId.HUMAN);
        case '1' -> new PhoneMove.Again();
        case '2' -> new PhoneMove.Choose("variant:" + Variant.EASY.tag());
        case '3' -> new PhoneMove.More();
        case '5' -> new PhoneMove.BeginCode();
        case '8' -> new PhoneMove.Speed(false);
        case '9' -> new PhoneMove.Speed(true);
        default -> new PhoneMove.Nothing(false);
      }
    );
  }
}
