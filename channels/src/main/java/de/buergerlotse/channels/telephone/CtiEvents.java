package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.call.CallEvent;
import de.buergerlotse.channels.call.CallEvent.Cause;
import de.buergerlotse.channels.call.CallId;
import de.buergerlotse.channels.call.CallVendor;
import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import java.util.Optional;

/// Events of calls as sipgate names them and Zammad's generic interface took them over: newCall, answer, hangup.
final class CtiEvents {

  private static final int LONGEST_NAME = 100;

  private CtiEvents() {}

  /// The event; nothing for one that changes no call, such as a pressed key.
  ///
  /// @throws Problem when it is incomplete or unknown (422)
  static Optional<CallEvent> read(CallVendor vendor, CtiForm form) {
    var call = CallId.find(vendor, form.text("callId")).orElseThrow(CtiEvents::invalid);
    return switch (form.text("event")) {
      case "newCall" -> Optional.of(new CallEvent.Rang(call, 0, parties(form, true)));
      case "answer" -> Optional.of(new CallEvent.Answered(call, 1, parties(form, false), by(form)));
      case "hangup" -> Optional.of(new CallEvent.Ended(call, 2, parties(form, false), cause(form.text("cause"))));
      case "dtmf" -> Optional.empty();
      default -> throw invalid();
    };
  }

  /// Later events of a call need not tell again which way it goes.
  private static CallEvent.Parties parties(CtiForm form, boolean isNeeded) {
    var direction = CallEvent.Direction.find(form.text("direction"));
    if (direction.isEmpty() && (isNeeded || form.find("direction").isPresent())) throw invalid();
    return new CallEvent.Parties(
      direction.orElse(CallEvent.Direction.IN),
      PhoneNumber.find(form.text("from")),
      PhoneNumber.find(form.text("to"))
    );
  }

  private static Optional<String> by(CtiForm form) {
    return form
      .find("user")
      .or(() -> form.find("answeringNumber"))
      .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)));
  }

  private static Cause cause(String name) {
    return switch (name) {
      case "busy" -> Cause.BUSY;
      case "cancel" -> Cause.CANCELLED;
      case "noAnswer" -> Cause.NO_ANSWER;
      case "congestion" -> Cause.CONGESTION;
      case "notFound" -> Cause.NOT_FOUND;
      case "forwarded" -> Cause.FORWARDED;
      default -> Cause.NORMAL;
    };
  }

  private static Problem invalid() {
    return new Problem(ProblemCode.CTI_INVALID);
  }
}
