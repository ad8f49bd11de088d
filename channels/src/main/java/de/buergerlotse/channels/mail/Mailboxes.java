package de.buergerlotse.channels.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.util.Arrays;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks into the mailboxes for what is new.
@Singleton
@Requires(notEnv = "command")
class Mailboxes {

  private static final Logger LOG = LoggerFactory.getLogger(Mailboxes.class);
  private static final int MOST_AT_ONCE = 50;
  private final MailAccounts accounts;
  private final MailSessions sessions;
  private final MailIntake intake;

  Mailboxes(MailAccounts accounts, MailSessions sessions, MailIntake intake) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.intake = intake;
  }

  @Scheduled(fixedDelay = "${mail.every:30s}", initialDelay = "${mail.every:30s}")
  void lookIntoAll() {
    for (var account : accounts.all()) {
      try {
        lookInto(account);
      } catch (MessagingException | RuntimeException away) {
        LOG.warn("The mailbox {} could not be read, the next try follows: {}", account, away.toString());
      }
    }
  }

  /// Takes in what is new; a mail that cannot be taken in stays where it is and does not keep the others.
  void lookInto(MailAccount account) throws MessagingException {
    try (var store = sessions.imap(account); var folder = store.getFolder(account.folder())) {
      folder.open(Folder.READ_WRITE);
      var unflagged = folder.search(new FlagTerm(new Flags(Flags.Flag.FLAGGED), false));
      if (unflagged.length == 0) return;
      var next = Arrays.copyOf(unflagged, Math.min(unflagged.length, MOST_AT_ONCE));
      fetchAhead(folder, next);
      var done = doneFolder(account, store);
      for (var message : next) takeIn(account, folder, done, message);
      folder.expunge();
    }
  }

  /// All headers and the structure at once: asked for one by one, each costs a round trip to the server. Where a broken mail
  /// spoils this, the others are still read one by one.
  private static void fetchAhead(Folder folder, Message[] messages) {
    var profile = new FetchProfile();
    profile.add(FetchProfile.Item.ENVELOPE);
    profile.add(FetchProfile.Item.FLAGS);
    profile.add(FetchProfile.Item.CONTENT_INFO);
    profile.add(IMAPFolder.FetchProfileItem.HEADERS);
    try {
      folder.fetch(messages, profile);
    } catch (MessagingException spoiled) {
      LOG.info("Mails could not be fetched together: {}", spoiled.toString());
    }
  }

  private static Folder doneFolder(MailAccount account, Store store) throws MessagingException {
    var done = store.getFolder(account.doneFolder());
    if (!done.exists()) {
      var _ = done.create(Folder.HOLDS_MESSAGES);
    }
    return done;
  }

  private void takeIn(MailAccount account, Folder folder, Folder done, Message message) throws MessagingException {
    if (!(message instanceof MimeMessage mime) || message.isSet(Flags.Flag.DELETED)) return;
    try {
      var fate = intake.receive(account, MimeReading.read(mime));
      LOG.debug("A mail came to {}: {}", account, fate);
      if (fate == MailThreads.Fate.CLAIMED) return;
    } catch (RuntimeException failed) {
      LOG.warn("A mail in {} could not be taken in; it is flagged and stays: {}", account, failed.toString());
      message.setFlag(Flags.Flag.FLAGGED, true);
      return;
    }
    folder.copyMessages(new Message[] { message }, done);
    message.setFlag(Flags.Flag.DELETED, true);
  }
}
