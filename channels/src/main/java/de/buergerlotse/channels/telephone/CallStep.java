package de.buergerlotse.channels.telephone;

import java.util.List;

/// What the telephone company shall do with a call.
sealed interface CallStep {
  /// Reads a text out.
  ///
  /// @param language BCP 47 tag of the voice, for example `de-DE`
  /// @param isSlow at four fifths of the usual speed
  record Say(String text, String language, boolean isSlow) implements CallStep {}

  /// Reads out, and listens for words and keys from the first moment on.
  ///
  /// @param then the path that is told what was heard, also when nothing was
  /// @param keys how many keys at most
  record Listen(List<Say> says, String then, int keys) implements CallStep {
    public Listen {
      says = List.copyOf(says);
    }
  }

  /// Reads out, and listens for one key only, some seconds long.
  record Key(List<Say> says, String then, int seconds) implements CallStep {
    public Key {
      says = List.copyOf(says);
    }
  }

  /// Lets the caller wait.
  ///
  /// @param meanwhile the path that is asked again and again for what the caller hears
  /// @param then the path that is told when the waiting ends
  record Queue(String name, String meanwhile, String then) implements CallStep {}

  /// Ends the waiting.
  record Leave() implements CallStep {}

  /// Connects the caller with a number. Nothing is ever recorded (§ 201 StGB).
  ///
  /// @param then the path that is told when the talk ends, or does not begin
  record Connect(String number, int ringSeconds, String then) implements CallStep {}

  /// Goes on at another path.
  record GoOn(String path) implements CallStep {}

  record HangUp() implements CallStep {}
}
