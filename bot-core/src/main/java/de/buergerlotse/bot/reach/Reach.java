package de.buergerlotse.bot.reach;

/// The way to answer somebody who left a message.
public sealed interface Reach {
  /// By a call.
  record ByPhone(PhoneNumber number) implements Reach {}

  /// By mail.
  record ByMail(MailAddress address) implements Reach {}

  /// In the conversation itself, when they come back to it.
  record InChat() implements Reach {}
}
