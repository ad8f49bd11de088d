package de.buergerlotse.channels.mail;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.delivery.Medium;
import de.buergerlotse.channels.delivery.Outbound;
import de.buergerlotse.channels.delivery.Routes;
import de.buergerlotse.channels.desk.Notes;
import de.buergerlotse.channels.desk.ServiceCentre;
import de.buergerlotse.channels.desk.WaitingChat;
import de.buergerlotse.channels.intake.CleanText;
import de.buergerlotse.channels.intake.InboundMessage;
import de.buergerlotse.channels.intake.MessageIntake;
import de.buergerlotse.channels.intake.MessagesForHumans;
import de.buergerlotse.channels.security.RandomToken;
import de.buergerlotse.channels.statistics.ContactEvent;
import de.buergerlotse.channels.statistics.ContactEvents;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Takes mails in: each once, into the conversation it belongs to.
@Singleton
final class MailIntake {

  /// Promised by the 115: an answer within 24 hours of service time.
  private static final Duration PROMISED = Duration.ofHours(24);
  /// After this a node that began with a mail is gone.
  private static final Duration ABANDONED = Duration.ofMinutes(10);
  /// More mails of one thread within an hour come from no human.
  private static final int LOOP = 10;
  private static final Pattern TOKEN = Pattern.compile("\\[Vorgang ([a-z0-9]{10})]");
  private final MailThreads threads;
  private final MailProposals proposals;
  private final MessageIntake bot;
  private final MessagesForHumans humans;
  private final ConversationLog log;
  private final Routes routes;
  private final Outbound outbound;
  private final ServiceCentre centre;
  private final Notes notes;
  private final ContactEvents events;
  private final Clock clock;

  MailIntake(
    MailThreads threads,
    MailProposals proposals,
    MessageIntake bot,
    MessagesForHumans humans,
    ConversationLog log,
    Routes routes,
    Outbound outbound,
    ServiceCentre centre,
    Notes notes,
    ContactEvents events,
    Clock clock
  ) {
    this.threads = threads;
    this.proposals = proposals;
    this.bot = bot;
    this.humans = humans;
    this.log = log;
    this.routes = routes;
    this.outbound = outbound;
    this.centre = centre;
    this.notes = notes;
    this.events = events;
    this.clock = clock;
  }

  /// @return what became of it; `CLAIMED` while another node is just taking it in
  MailThreads.Fate receive(MailAccount account, IncomingMail mail) {
    var now = clock.instant();
    if (!threads.claim(account.name(), mail.id(), now, now.minus(ABANDONED))) {
      var busy = threads.isClaimed(account.name(), mail.id());
      return busy ? MailThreads.Fate.CLAIMED : MailThreads.Fate.CONVERSATION;
    }
    var thread = findThread(account, mail);
    var fate = fate(thread, mail);
    var conversation = switch (fate) {
      case CONVERSATION, SENT, CLAIMED -> Optional.of(taken(account, thread, mail));
      case AUTOMATIC, LOOP -> {
        thread.ifPresent(known -> notes.add(known.conversation(), "Postfach", remark(fate, mail)));
        yield thread.map(MailThreads.MailThread::conversation);
      }
    };
    threads.note(account.name(), mail.id(), conversation, fate, now);
    return fate;
  }

  private MailThreads.Fate fate(Optional<MailThreads.MailThread> thread, IncomingMail mail) {
    if (AutomaticMail.is(mail)) return MailThreads.Fate.AUTOMATIC;
    var now = clock.instant();
    var count = thread.map(known -> threads.count(known.conversation(), now, now.minus(Duration.ofHours(1)))).orElse(0);
    return count > LOOP ? MailThreads.Fate.LOOP : MailThreads.Fate.CONVERSATION;
  }

  private static String remark(MailThreads.Fate fate, IncomingMail mail) {
    var what = fate == MailThreads.Fate.LOOP ? "Mail-Schleife, nicht aufgenommen: " : "Automatische Antwort: ";
    return what + mail.subject();
  }

  private Optional<MailThreads.MailThread> findThread(MailAccount account, IncomingMail mail) {
    var token = TOKEN.matcher(mail.subject().toLowerCase(Locale.ROOT).replace("[vorgang", "[Vorgang"));
    var known = threads
      .findByMessages(account.name(), mail.answers())
      .or(() -> token.find() ? threads.findByToken(token.group(1)) : Optional.empty());
    // Whoever only knows the token gets into nobody else's conversation.
    return known.filter(found ->
      routes
        .find(found.conversation())
        .filter(route -> route.theirs().equals(mail.from()))
        .isPresent()
    );
  }

  private ConversationId taken(MailAccount account, Optional<MailThreads.MailThread> thread, IncomingMail mail) {
    var open = thread.map(MailThreads.MailThread::conversation).filter(id ->
      log
        .find(id)
        .filter(head -> head.charge() != Charge.CLOSED)
        .isPresent()
    );
    if (open.isEmpty()) return begun(account, mail);
    var _ = humans.accept(open.get(), text(mail), messageId(account, mail));
    routes.heard(open.get(), clock.instant());
    outbound.send(open.get());
    threads.heard(open.get(), mail.id());
    return open.get();
  }

  private ConversationId begun(MailAccount account, IncomingMail mail) {
    var now = clock.instant();
    var proposal = proposals.find(account.town(), mail.subject(), OwnWords.of(mail.text()));
    var direct = account.direct()
      ? proposal.filter(MailProposals.Proposal::clear)
      : Optional.<MailProposals.Proposal>empty();
    var id = direct.isPresent()
      ? bot.begin(account.town(), Medium.MAIL.key(), Variant.PLAIN).id()
      : humans.begin(account.town(), Medium.MAIL.key(), text(mail), messageId(account, mail));
    var addresses = new Routes.Addresses(Medium.MAIL, account.address(), mail.from());
    routes.close(account.town(), Medium.MAIL, mail.from());
    var _ = routes.open(id, account.town(), addresses, now);
    threads.add(thread(account, mail, id, proposal, now));
    var service = proposal.flatMap(MailProposals.Proposal::service);
    var due = due(account, now);
    events.add(
      account.town(),
      new ContactEvent.Received(id.value(), now, Medium.MAIL.key(), WaitingChat.GENERAL, service, due)
    );
    if (direct.isPresent()) {
      var question = new InboundMessage.Content.Written(direct.get().question());
      var _ = bot.accept(new InboundMessage(id, messageId(account, mail), question, Optional.empty()));
    }
    outbound.send(id);
    return id;
  }

  private MailThreads.MailThread thread(
    MailAccount account,
    IncomingMail mail,
    ConversationId id,
    Optional<MailProposals.Proposal> proposal,
    Instant now
  ) {
    return new MailThreads.MailThread(
      id,
      account.town(),
      account.name(),
      RandomToken.next().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").substring(0, 10),
      mail.subject(),
      Optional.of(mail.id()),
      now,
      due(account, now),
      Optional.empty(),
      proposal.map(MailProposals.Proposal::text)
    );
  }

  private Instant due(MailAccount account, Instant now) {
    return centre
      .findHours(account.town())
      .map(hours -> hours.plus(now, PROMISED))
      .orElse(now.plus(PROMISED));
  }

  /// Subject, own words and the names of files; what is too long for a conversation stays in the mailbox.
  private static String text(IncomingMail mail) {
    var text = new StringBuilder();
    if (!mail.subject().isBlank()) text.append("Betreff: ").append(mail.subject()).append("\n\n");
    text.append(OwnWords.of(mail.text()));
    for (var file : mail.files()) text.append("\n[Anhang im Postfach: ").append(file).append(']');
    var all = text.toString().isBlank() ? "(Mail ohne Text)" : text.toString();
    var note = "\n[gekürzt; die ganze Mail liegt im Postfach]";
    var length = all.codePointCount(0, all.length());
    if (length <= CleanText.LONGEST) return CleanText.of(all);
    var end = all.offsetByCodePoints(0, CleanText.LONGEST - note.length());
    return CleanText.of(all.substring(0, end) + note);
  }

  private static UUID messageId(MailAccount account, IncomingMail mail) {
    return UUID.nameUUIDFromBytes(("mail " + account.name() + " " + mail.id()).getBytes(StandardCharsets.UTF_8));
  }
}
