package de.buergerlotse.channels.telephone;

/// What the caller wants in one turn.
sealed interface PhoneMove {
  /// Says something to the bot.
  record Ask(String words) implements PhoneMove {}

  /// Takes a choice of the bot's, for example a human.
  record Choose(String choice) implements PhoneMove {}

  /// Wants to hear the same again.
  record Again() implements PhoneMove {}

  /// Wants to hear how it goes on.
  record More() implements PhoneMove {}

  /// Wants it slower, or at the usual speed again.
  record Speed(boolean isSlow) implements PhoneMove {}

  /// Has a case code and wants to give it.
  record BeginCode() implements PhoneMove {}

  /// Gives a case code: the keys or the words.
  record Code(String given) implements PhoneMove {}

  /// Agrees to a text message with the link that was offered, or not.
  record TextMessage(boolean isWanted) implements PhoneMove {}

  /// Wants to be called back on the number the call comes from, or on another.
  record OwnNumber(boolean isRight) implements PhoneMove {}

  /// Was not understood, or silent.
  record Nothing(boolean isSilent) implements PhoneMove {}

  /// Has no further question.
  record Bye() implements PhoneMove {}
}
