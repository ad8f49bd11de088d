package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.dialogue.ContactProgress;
import de.buergerlotse.bot.reach.PhoneReading;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.channels.speech.Speech;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Asks for the number of a call-back as one does on the telephone: first whether it is the one the call comes from, then for
/// another, in words or on the keys.
@Singleton
class NumberQuestion {

  private final PhoneVoice voice;

  NumberQuestion(PhoneVoice voice) {
    this.voice = voice;
  }

  /// The question; nothing where the bot asks for no number.
  ///
  /// @param reply what the bot said
  Optional<PhoneTurn> find(Conversation conversation, Call call, Entry reply, VoiceState state) {
    return conversation
      .state()
      .contact()
      .filter(ContactProgress.Callback.class::isInstance)
      .map(ContactProgress.Callback.class::cast)
      .filter(wish -> wish.number().isEmpty() && wish.asides() == 0)
      .map(wish -> ask(conversation, call, reply, state, wish));
  }

  private PhoneTurn ask(
    Conversation conversation,
    Call call,
    Entry reply,
    VoiceState state,
    ContactProgress.Callback wish
  ) {
    // Why a number cannot be called is told in the bot's own words.
    if (wish.failures() > 0) return voice.ask(
      state.asking(VoiceState.Asked.NUMBER),
      conversation.state().variant(),
      String.join(" ", Speech.of(reply.saying()).pages())
    );
    var isFirst = wish.time().isEmpty() && state.asked() != VoiceState.Asked.NUMBER;
    if (isFirst && findOwn(call).isPresent()) return voice.ask(
      state.asking(VoiceState.Asked.OWN_NUMBER),
      conversation.state().variant(),
      PhoneText.OWN_NUMBER.in(conversation.state().variant())
    );
    return another(conversation, state);
  }

  /// Asks for another number than the one the call comes from.
  PhoneTurn another(Conversation conversation, VoiceState state) {
    var variant = conversation.state().variant();
    return voice.ask(state.asking(VoiceState.Asked.NUMBER), variant, PhoneText.GIVE_NUMBER.in(variant));
  }

  /// The number the call comes from, as it is dialled, where it can be called back.
  Optional<String> findOwn(Call call) {
    return call
      .parties()
      .caller()
      .map(PhoneNumber::dialled)
      .filter(number -> PhoneReading.find(number).filter(PhoneReading.Found.class::isInstance).isPresent());
  }
}
