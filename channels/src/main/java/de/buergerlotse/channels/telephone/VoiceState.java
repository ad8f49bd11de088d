package de.buergerlotse.channels.telephone;

/// What is remembered of how a call is spoken.
///
/// @param step number of the question the caller answers next; whoever answers another one is late
/// @param misheard how often in a row nothing was understood
/// @param page which part of the last reply was spoken, counted from 0
/// @param asked what the caller was asked last
record VoiceState(int step, int misheard, boolean isSlow, int page, Asked asked) {
  static final VoiceState START = new VoiceState(1, 0, false, 0, Asked.QUESTION);

  /// What a caller is asked.
  enum Asked {
    /// Any question.
    QUESTION,
    /// Whether the link shall come as a text message.
    TEXT_MESSAGE,
    /// Whether the number the call comes from is the one to call back.
    OWN_NUMBER,
    /// Another telephone number.
    NUMBER,
    /// The case code.
    CODE,
  }

  /// After something that was understood.
  VoiceState understood() {
    return new VoiceState(step + 1, 0, isSlow, 0, Asked.QUESTION);
  }

  VoiceState missed() {
    return new VoiceState(step + 1, misheard + 1, isSlow, page, asked);
  }

  VoiceState again() {
    return new VoiceState(step + 1, misheard, isSlow, page, asked);
  }

  VoiceState speaking(boolean slow) {
    return new VoiceState(step, misheard, slow, page, asked);
  }

  VoiceState at(int newPage) {
    return new VoiceState(step, misheard, isSlow, newPage, asked);
  }

  VoiceState asking(Asked what) {
    return new VoiceState(step, misheard, isSlow, page, what);
  }
}
