package de.buergerlotse.channels.mail;

import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.channels.delivery.Courier;
import de.buergerlotse.channels.delivery.Medium;
import de.buergerlotse.channels.delivery.Outgoing;
import de.buergerlotse.channels.delivery.Parcel;
import de.buergerlotse.channels.delivery.Route;
import de.buergerlotse.channels.statistics.ContactEvent;
import de.buergerlotse.channels.statistics.ContactEvents;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Packs what is said for mail, and sends it.
@Singleton
final class MailCourier implements Courier {

  private final MailAccounts accounts;
  private final MailPost post;
  private final MailThreads threads;
  private final ConversationLog log;
  private final ContactEvents events;
  private final Clock clock;

  MailCourier(
    MailAccounts accounts,
    MailPost post,
    MailThreads threads,
    ConversationLog log,
    ContactEvents events,
    Clock clock
  ) {
    this.accounts = accounts;
    this.post = post;
    this.threads = threads;
    this.log = log;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean carries(Medium medium) {
    return medium == Medium.MAIL;
  }

  @Override
  public boolean canSend() {
    return !accounts.all().isEmpty();
  }

  @Override
  public Optional<String> findSender(MunicipalityId municipality) {
    return accounts
      .all()
      .stream()
      .filter(account -> account.municipality().equals(municipality.value()))
      .map(MailAccount::address)
      .findFirst();
  }

  @Override
  public Parcel pack(String text) {
    return new Parcel(text, 1, false);
  }

  /// Only what answers the citizen: nobody wants a mail that somebody joined.
  @Override
  public List<Parcel> pack(Route route, List<Entry> entries) {
    var text = entries
      .stream()
      .filter(MailCourier::answers)
      .map(entry -> MailProposals.text(entry.saying()) + signed(entry))
      .filter(part -> !part.isBlank())
      .collect(Collectors.joining("\n\n"));
    return text.isBlank() ? List.of() : List.of(new Parcel(text, 1, false));
  }

  private static boolean answers(Entry entry) {
    return switch (entry.saying().author().role()) {
      case AGENT -> true;
      case BOT -> entry
        .saying()
        .about()
        .filter(about -> about.kind() == About.Kind.GREETING)
        .isEmpty();
      case CITIZEN, SYSTEM -> false;
    };
  }

  private static String signed(Entry entry) {
    var author = entry.saying().author();
    if (author.role() == Participant.Role.AGENT) return author
      .name()
      .map(name -> "\n\n" + name)
      .orElse("");
    return "\n\nDiese Antwort hat ein Computerprogramm geschrieben. Wenn sie nicht hilft, antworten Sie einfach auf diese Mail: Dann liest sie ein Mensch.";
  }

  @Override
  public Outcome send(Route route, Outgoing message) {
    var thread = threads.find(route.conversation());
    var account = thread.flatMap(found -> accounts.find(found.account()));
    if (thread.isEmpty() || account.isEmpty()) return new Outcome.Refused("mail.noAccount");
    try {
      var id = send(account.get(), thread.get(), route, message);
      var now = clock.instant();
      threads.note(account.get().name(), id, Optional.of(route.conversation()), MailThreads.Fate.SENT, now);
      if (threads.replied(route.conversation(), now)) {
        events.add(route.municipality(), new ContactEvent.Replied(route.conversation().value(), now));
      }
      return new Outcome.Sent(id);
    } catch (SendFailedException refused) {
      return new Outcome.Refused("mail.refused");
    } catch (MessagingException away) {
      return new Outcome.Later(away.getClass().getSimpleName());
    }
  }

  private String send(MailAccount account, MailThreads.MailThread thread, Route route, Outgoing message)
    throws MessagingException {
    // The same message has the same id however often it is sent, so that programs know the repetition.
    var id = "<" + message.id() + "@" + account.domain() + ">";
    var letter = new MailPost.Letter(
      id,
      route.theirs(),
      subject(thread),
      message.text(),
      Optional.empty(),
      thread.lastMessage(),
      isAutomatic(message)
    );
    post.send(account, letter);
    return id;
  }

  private static String subject(MailThreads.MailThread thread) {
    var mark = "[Vorgang " + thread.token() + "]";
    var subject = thread.subject().contains(mark) ? thread.subject() : (thread.subject() + " " + mark).strip();
    return subject.regionMatches(true, 0, "Re:", 0, 3) ? subject : "Re: " + subject;
  }

  private boolean isAutomatic(Outgoing message) {
    return message
      .seq()
      .flatMap(seq ->
        log
          .listEntries(message.conversation(), seq - 1)
          .stream()
          .findFirst()
      )
      .filter(entry -> entry.saying().author().role() == Participant.Role.BOT)
      .isPresent();
  }
}
