package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.text.TextFolding;
import java.util.Optional;
import java.util.regex.Pattern;

/// A short yes or no to the offer of a text message; anything else is a new question.
final class TextMessageRule implements HearingRule {

  // In folded spelling.
  private static final Pattern YES = Pattern.compile(
    "(ja|jo|jawohl|gern|gerne|bitte|ok|okay|genau|klar|sicher|machen sie|schicken sie|senden sie|per sms|sms|den link|mir|das|es|sehr|doch|ja bitte| )+"
  );
  private static final Pattern NO = Pattern.compile(
    "(nein|ne|nee|nicht|nicht notig|brauche ich|brauch ich|danke|lieber|keine sms|schon gut| )+"
  );

  @Override
  public Optional<PhoneMove> read(Heard heard, VoiceState state) {
    if (state.asked() != VoiceState.Asked.TEXT_MESSAGE) return Optional.empty();
    var words = heard
      .words()
      .map(TextFolding::fold)
      .map(text -> text.replaceAll("[^a-z ]", "").strip())
      .orElse("");
    if (YES.matcher(words).matches()) return Optional.of(new PhoneMove.TextMessage(true));
    return NO.matcher(words).matches() ? Optional.of(new PhoneMove.TextMessage(false)) : Optional.empty();
  }
}
