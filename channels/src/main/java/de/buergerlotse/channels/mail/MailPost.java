package de.buergerlotse.channels.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Writes mails and hands them to a mailbox's server.
@Singleton
final class MailPost {

  private final MailSessions sessions;
  private final Clock clock;

  MailPost(MailSessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /// A mail to send.
  ///
  /// @param id its own id, the same however often it is sent
  /// @param replyTo who is to be answered, where it is not the mailbox
  /// @param answers id of the mail it answers
  /// @param automatic whether no human looked at it
  record Letter(
    String id,
    String to,
    String subject,
    String text,
    Optional<String> replyTo,
    Optional<String> answers,
    boolean automatic
  ) {
    /// Without address and words.
    @Override
    public String toString() {
      return "Letter[" + id + "]";
    }
  }

  /// @throws MessagingException when the server did not take it
  void send(MailAccount account, Letter letter) throws MessagingException {
    var session = sessions.session(account);
    var mail = mail(session, letter.id());
    mail.setFrom(new InternetAddress(account.address()));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
    if (letter.replyTo().isPresent()) {
      mail.setReplyTo(new Address[] { new InternetAddress(letter.replyTo().get()) });
    }
    mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(ZoneOffset.UTC)));
    mail.setText(letter.text(), StandardCharsets.UTF_8.name());
    if (letter.answers().isPresent()) {
      mail.setHeader("In-Reply-To", letter.answers().get());
      mail.setHeader("References", letter.answers().get());
    }
    if (letter.automatic()) {
      mail.setHeader("Auto-Submitted", "auto-replied");
      mail.setHeader("X-Auto-Response-Suppress", "All");
    }
    mail.saveChanges();
    try (var transport = sessions.smtp(account, session)) {
      transport.sendMessage(mail, mail.getAllRecipients());
    }
  }

  private static MimeMessage mail(Session session, String id) {
    return new MimeMessage(session) {
      @Override
      protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
      }
    };
  }
}
