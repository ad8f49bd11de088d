package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.channels.speech.Speech;
import java.util.List;

/// Crisis notices among what was said in a call: they are spoken before anything else.
final class SpokenNotices {

  private SpokenNotices() {}

  static boolean isNotice(Entry entry) {
    var saying = entry.saying();
    var isTold = saying.author().role() == Participant.Role.SYSTEM;
    return isTold && saying.about().map(About::kind).filter(About.Kind.NOTICE::equals).isPresent();
  }

  /// The notices as they are spoken.
  static List<String> of(List<Entry> entries) {
    return entries
      .stream()
      .filter(SpokenNotices::isNotice)
      .map(entry -> PhoneText.NOTICE.in(entry.saying().language(), "notice", words(entry)))
      .toList();
  }

  private static String words(Entry entry) {
    return String.join(" ", Speech.of(entry.saying()).pages());
  }
}
