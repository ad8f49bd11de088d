package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.channels.casecode.CaseCode;
import de.buergerlotse.channels.speech.Keepsake;
import de.buergerlotse.channels.speech.Speech;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Speaks: words of the telephone's own, and the bot's replies page by page, each followed by what the caller can do next.
@Singleton
class PhoneVoice {

  static final String SAID = "/hooks/twilio/voice/said?step=";
  private static final String GERMAN = "de-DE";
  /// ITU-T E.164: 15, with an exit code before them.
  private static final int MOST_DIGITS = 20;
  /// The voices of Twilio's default provider for the languages in which approved texts exist.
  private static final Map<String, String> VOICES = Map.ofEntries(
    Map.entry("en", "en-GB"),
    Map.entry("tr", "tr-TR"),
    Map.entry("ar", "arb"),
    Map.entry("ru", "ru-RU"),
    Map.entry("pl", "pl-PL"),
    Map.entry("ro", "ro-RO"),
    Map.entry("fr", "fr-FR"),
    Map.entry("es", "es-ES"),
    Map.entry("it", "it-IT"),
    Map.entry("pt", "pt-PT"),
    Map.entry("nl", "nl-NL")
  );

  /// Says words and listens.
  PhoneTurn ask(VoiceState state, Variant variant, String... words) {
    var says = new ArrayList<CallStep.Say>();
    for (var sentence : words) says.add(say(variant, sentence, state.isSlow()));
    return new PhoneTurn(state, listening(state, says));
  }

  /// Says one page of a reply, and what the caller can do next.
  ///
  /// @param offered what of the reply can be had as a text message
  PhoneTurn reply(Entry entry, VoiceState state, Variant variant, Optional<Keepsake.Kind> offered) {
    var spoken = Speech.of(entry.saying());
    var page = Math.min(state.page(), spoken.pages().size() - 1);
    var isLast = page == spoken.pages().size() - 1;
    var says = new ArrayList<CallStep.Say>();
    says.add(say(spoken.language(), spoken.pages().get(page), state.isSlow()));
    next(entry, isLast, offered).ifPresent(text -> says.add(say(variant, text.in(variant), state.isSlow())));
    var asked = isLast && offered.isPresent() ? VoiceState.Asked.TEXT_MESSAGE : VoiceState.Asked.QUESTION;
    var next = state.at(page).asking(asked);
    return new PhoneTurn(next, listening(next, says));
  }

  private static Optional<PhoneText> next(Entry entry, boolean isLast, Optional<Keepsake.Kind> offered) {
    if (!isLast) return Optional.of(PhoneText.MORE);
    if (offered.isPresent()) return offered.map(PhoneVoice::offer);
    return entry
      .saying()
      .about()
      .flatMap(
        about ->
          switch (about.kind()) {
            case ANSWER -> Optional.of(PhoneText.ANYTHING_ELSE);
            case HANDOVER -> afterWays(entry);
            case EMERGENCY, OUT_OF_SCOPE -> Optional.of(PhoneText.PRESS_ZERO);
            case GREETING, CLARIFY, CHECKLIST, SMALLTALK, NOTICE -> Optional.<PhoneText>empty();
          }
      );
  }

  private static PhoneText offer(Keepsake.Kind kind) {
    return switch (kind) {
      case LINK -> PhoneText.OFFER_TEXT;
      case CONTACT -> PhoneText.OFFER_CONTACT;
    };
  }

  /// Whoever is being asked something answers that; where ways to a human are shown, the key is the way on the telephone.
  private static Optional<PhoneText> afterWays(Entry entry) {
    var blocks = entry.saying().blocks();
    if (blocks.stream().anyMatch(Block.Handover.class::isInstance)) return Optional.of(PhoneText.PRESS_ZERO);
    var isAsked = blocks.stream().anyMatch(Block.Choices.class::isInstance);
    return isAsked ? Optional.empty() : Optional.of(PhoneText.ANYTHING_ELSE);
  }

  int pages(Entry entry) {
    return Speech.of(entry.saying()).pages().size();
  }

  CallStep.Say say(Variant variant, String words, boolean isSlow) {
    var language = variant.isGerman() ? GERMAN : VOICES.getOrDefault(variant.tag().substring(0, 2), GERMAN);
    return new CallStep.Say(words, language, isSlow);
  }

  List<CallStep> goodBye(Variant variant) {
    return List.of(say(variant, PhoneText.BYE.in(variant), false), new CallStep.HangUp());
  }

  /// With the code under which the caller can go on.
  List<CallStep> goodBye(Variant variant, CaseCode code) {
    var words = PhoneText.BYE_CODE.in(variant, "code", code.spoken());
    return List.of(say(variant, words, false), new CallStep.HangUp());
  }

  private static List<CallStep> listening(VoiceState state, List<CallStep.Say> says) {
    return List.of(new CallStep.Listen(says, SAID + state.step(), keys(state.asked())));
  }

  private static int keys(VoiceState.Asked asked) {
    return switch (asked) {
      case QUESTION, TEXT_MESSAGE, OWN_NUMBER -> 1;
      case CODE -> 6;
      case NUMBER -> MOST_DIGITS;
    };
  }
}
