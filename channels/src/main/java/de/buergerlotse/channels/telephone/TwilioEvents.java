package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.call.CallEvent;
import de.buergerlotse.channels.call.CallEvent.Cause;
import de.buergerlotse.channels.call.CallId;
import de.buergerlotse.channels.call.CallVendor;
import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.channels.twilio.TwilioForm;
import java.util.Optional;

/// Events of calls in Twilio's words: `CallStatus` with `SequenceNumber`.
final class TwilioEvents {

  private TwilioEvents() {}

  /// The event that a status tells of; nothing for a status that is none.
  static Optional<CallEvent> find(TwilioForm form) {
    return call(form).flatMap(
      call ->
        switch (form.text("CallStatus")) {
          case "queued", "initiated", "ringing" -> Optional.of(
            new CallEvent.Rang(call, sequence(form, 0), parties(form))
          );
          case "in-progress" -> Optional.of(answered(call, form));
          case "completed" -> Optional.of(ended(call, form, Cause.NORMAL));
          case "busy" -> Optional.of(ended(call, form, Cause.BUSY));
          case "no-answer" -> Optional.of(ended(call, form, Cause.NO_ANSWER));
          case "canceled" -> Optional.of(ended(call, form, Cause.CANCELLED));
          case "failed" -> Optional.of(ended(call, form, Cause.FAILED));
          default -> Optional.empty();
        }
    );
  }

  static Optional<CallId> call(TwilioForm form) {
    return form.find("CallSid").flatMap(sid -> CallId.find(CallVendor.TWILIO, sid));
  }

  /// The bot answers whatever comes in.
  static CallEvent answered(CallId call, TwilioForm form) {
    return new CallEvent.Answered(call, sequence(form, 1), parties(form), Optional.empty());
  }

  static CallEvent ended(CallId call, TwilioForm form, Cause cause) {
    return new CallEvent.Ended(call, sequence(form, 2), parties(form), cause);
  }

  static CallEvent.Parties parties(TwilioForm form) {
    var isOut = form.text("Direction").startsWith("outbound");
    return new CallEvent.Parties(
      isOut ? CallEvent.Direction.OUT : CallEvent.Direction.IN,
      PhoneNumber.find(form.text("From")),
      PhoneNumber.find(form.text("To"))
    );
  }

  private static int sequence(TwilioForm form, int otherwise) {
    var given = form.text("SequenceNumber");
    return given.matches("[0-9]{1,6}") ? Integer.parseInt(given) : otherwise;
  }
}
