package de.buergerlotse.channels.mail;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Whether a program sent a mail: an absence note, a bounce, a newsletter. Such mails are never answered (RFC 3834,
/// section 2), or two programs would write to each other for ever.
final class AutomaticMail {

  private static final Pattern SUBJECT = Pattern.compile(
    "^\\s*(re: |aw: )?(abwesenheits?notiz|abwesenheit|automatische (antwort|e-?mail)|autom\\. antwort|out of (the )?office" +
      "|automatic reply|auto(matic)?[ -]?(reply|response)|undeliver(ed|able)|delivery status notification" +
      "|mail delivery (failed|system)|returned mail|unzustellbar|unzustellbarkeit|nicht zustellbar).*",
    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
  );
  private static final Pattern SENDER = Pattern.compile(
    "^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|nicht-?antworten)(\\+.*)?@.*"
  );
  private static final List<String> MARKS = List.of(
    "x-autoreply",
    "x-autorespond",
    "x-autoresponse",
    "list-id",
    "list-unsubscribe"
  );

  /// Each sign alone is enough.
  private static final List<Predicate<IncomingMail>> SIGNS = List.of(
    mail ->
      mail
        .findHeader("auto-submitted")
        .filter(value -> !lower(value).startsWith("no"))
        .isPresent(),
    mail ->
      mail
        .findHeader("precedence")
        .filter(value -> lower(value).matches("bulk|junk|list|auto_reply"))
        .isPresent(),
    mail ->
      mail
        .findHeader("x-auto-response-suppress")
        .filter(value -> lower(value).contains("all"))
        .isPresent(),
    mail ->
      mail
        .findHeader("return-path")
        .filter(value -> value.strip().equals("<>"))
        .isPresent(),
    mail ->
      mail
        .findHeader("content-type")
        .filter(value -> lower(value).startsWith("multipart/report"))
        .isPresent(),
    mail -> MARKS.stream().anyMatch(mark -> mail.findHeader(mark).isPresent()),
    mail -> mail.from().isEmpty() || SENDER.matcher(mail.from()).matches(),
    mail -> SUBJECT.matcher(mail.subject()).matches()
  );

  private AutomaticMail() {}

  static boolean is(IncomingMail mail) {
    return SIGNS.stream().anyMatch(sign -> sign.test(mail));
  }

  private static String lower(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }
}
