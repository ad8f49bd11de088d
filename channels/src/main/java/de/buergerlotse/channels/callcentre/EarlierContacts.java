package de.buergerlotse.channels.callcentre;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.desk.Contacts;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/// What was documented of earlier calls from the same number, as long as numbers are kept.
@Singleton
class EarlierContacts {

  private static final Duration WITHIN = Duration.ofDays(90);
  private static final int MOST = 5;
  private final Calls calls;
  private final Contacts contacts;

  EarlierContacts(Calls calls, Contacts contacts) {
    this.calls = calls;
    this.contacts = contacts;
  }

  List<Contacts.Documented> of(Call call) {
    var earlier = calls.listEarlier(call, WITHIN, MOST).stream().map(EarlierContacts::subject).toList();
    return contacts.listOf(call.municipality(), earlier).stream().limit(MOST).toList();
  }

  /// Under which id a call is documented: its conversation's; its own where it never came to the bot.
  static ConversationId subject(Call call) {
    return call.conversation().orElseGet(() -> new ConversationId(call.id()));
  }
}
