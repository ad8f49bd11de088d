package de.buergerlotse.channels.mail;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.util.List;
import java.util.Properties;

/// Connections to the servers of a mailbox.
@Singleton
final class MailSessions {

  private static final String PATIENCE = "20000";

  static {
    // Broken mails are read as far as they go. Angus Mail takes these from the properties of the system only.
    for (var lenient : List.of("multipart.allowempty", "base64.ignoreerrors", "ignoreunknownencoding")) {
      System.setProperty("mail.mime." + lenient, "true");
    }
    System.setProperty("mail.mime.parameters.strict", "false");
  }

  Store imap(MailAccount account) throws MessagingException {
    var store = session(account).getStore(protocol("imap", account));
    store.connect(account.imapHost(), account.imapPort(), account.username(), account.password());
    return store;
  }

  Transport smtp(MailAccount account, Session session) throws MessagingException {
    var transport = session.getTransport(protocol("smtp", account));
    transport.connect(account.smtpHost(), account.smtpPort(), account.username(), account.password());
    return transport;
  }

  Session session(MailAccount account) {
    var properties = new Properties();
    for (var protocol : List.of("imap", "imaps", "smtp", "smtps")) {
      var prefix = "mail." + protocol;
      properties.setProperty(prefix + ".connectiontimeout", PATIENCE);
      properties.setProperty(prefix + ".timeout", PATIENCE);
      properties.setProperty(prefix + ".writetimeout", PATIENCE);
      properties.setProperty(prefix + ".ssl.checkserveridentity", "true");
      if (account.security().equals("starttls")) {
        properties.setProperty(prefix + ".starttls.enable", "true");
        properties.setProperty(prefix + ".starttls.required", "true");
      }
    }
    properties.setProperty("mail.mime.address.strict", "false");
    return Session.getInstance(properties);
  }

  private static String protocol(String plain, MailAccount account) {
    return switch (account.security()) {
      case "tls" -> plain + "s";
      case "starttls", "none" -> plain;
      default -> throw new IllegalArgumentException(
        "mail account " + account.name() + ": security is tls, starttls or none"
      );
    };
  }
}
