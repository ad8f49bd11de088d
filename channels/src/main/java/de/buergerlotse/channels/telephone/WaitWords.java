package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.channels.desk.LiveChat;
import de.buergerlotse.channels.desk.Outlook;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What somebody hears who waits: the place in line and an honest waiting time, every half minute.
@Singleton
class WaitWords {

  static final int SECONDS_A_ROUND = 5;
  private static final int ROUNDS_BETWEEN = 6;
  private final LiveChat liveChat;
  private final PhoneVoice voice;

  WaitWords(LiveChat liveChat, PhoneVoice voice) {
    this.liveChat = liveChat;
    this.voice = voice;
  }

  List<CallStep.Say> at(int round, Conversation conversation, boolean isSlow) {
    if (round % ROUNDS_BETWEEN != 0) return List.of();
    var variant = conversation.state().variant();
    var place = liveChat.findPlace(conversation.municipality(), conversation.id());
    if (place.isEmpty()) return List.of();
    var sentences = new ArrayList<String>();
    sentences.add(place(place.get(), variant));
    sentences.add(wait(place.get().waitSeconds(), variant));
    if (round == 0) sentences.add(PhoneText.STOP_WAITING.in(variant));
    return List.of(voice.say(variant, String.join(" ", sentences), isSlow));
  }

  private static String place(Outlook.Place place, Variant variant) {
    if (place.position() == 1) return PhoneText.NEXT.in(variant);
    return PhoneText.PLACE.in(variant, "place", String.valueOf(place.position()));
  }

  /// Rounded up: nobody minds waiting less than was told.
  static String wait(OptionalInt seconds, Variant variant) {
    if (seconds.isEmpty()) return PhoneText.WAIT_UNKNOWN.in(variant);
    var minutes = Math.max(1, (seconds.getAsInt() + 59) / 60);
    return PhoneText.WAIT.in(variant, "minutes", minutes == 1 ? "eine Minute" : minutes + " Minuten");
  }
}
