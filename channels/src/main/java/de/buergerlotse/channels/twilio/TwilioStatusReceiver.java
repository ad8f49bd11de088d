package de.buergerlotse.channels.twilio;

import java.util.Optional;

/// Whoever wants to hear what became of a message or a call.
public interface TwilioStatusReceiver {
  /// Whether a callback is about something of this receiver's.
  boolean concerns(TwilioForm form);

  /// Takes note; the same callback may come again, late, or before an earlier one.
  ///
  /// @param reference what stood as `reference` in the query of the address that was given to Twilio
  void receive(TwilioForm form, Optional<String> reference);
}
