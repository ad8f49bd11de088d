package de.buergerlotse.bot.reach;

import java.util.Optional;

/// What a text holds of a telephone number.
public sealed interface PhoneReading {
  /// A number that can be called back.
  record Found(PhoneNumber number) implements PhoneReading {}

  /// Something meant as a number that is not called back.
  record Refused(Reason reason) implements PhoneReading {}

  /// Why a number is not called back.
  enum Reason {
    /// There is no such number, or its area code is missing.
    NONSENSE,
    /// Calls abroad are where swindlers earn from call-backs.
    FOREIGN,
    /// It costs extra (0900, 0137, 0180, 118…), or is a service and nobody's own telephone.
    SPECIAL,
  }

  /// Reads the first number of a text, with spaces, slashes, brackets and words around it.
  ///
  /// @return nothing when nothing in the text is meant as a number
  static Optional<PhoneReading> find(String text) {
    return PhoneReader.find(text);
  }

  /// As [#find(String)] where a number was asked for: then any text without letters is meant as one.
  static Optional<PhoneReading> findAnswer(String text) {
    return PhoneReader.find(text).or(() ->
      PhoneReader.isOnlyDigits(text) ? Optional.of(new Refused(Reason.NONSENSE)) : Optional.empty()
    );
  }
}
