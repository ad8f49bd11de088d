package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.call.CallEvent;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.channels.twilio.TwilioForm;
import de.buergerlotse.channels.twilio.TwilioStatusReceiver;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears how far calls have come.
@Singleton
class TwilioCallStatus implements TwilioStatusReceiver {

  private static final Logger LOG = LoggerFactory.getLogger(TwilioCallStatus.class);
  private final Calls calls;
  private final Lines lines;
  private final CallEnd end;
  private final Clock clock;

  TwilioCallStatus(Calls calls, Lines lines, CallEnd end, Clock clock) {
    this.calls = calls;
    this.lines = lines;
    this.end = end;
    this.clock = clock;
  }

  /// Of the caller's leg only: the agent's leg is told of by the end of the talk.
  @Override
  public boolean concerns(TwilioForm form) {
    return (
      form.find("CallSid").isPresent() && form.find("MessageSid").isEmpty() && form.find("ParentCallSid").isEmpty()
    );
  }

  @Override
  public void receive(TwilioForm form, Optional<String> reference) {
    TwilioEvents.find(form).ifPresent(this::receive);
  }

  void receive(CallEvent event) {
    var known = calls.find(event.call()).map(call -> call.municipality());
    var municipality = known.or(() -> ownNumber(event.parties()).flatMap(lines::findMunicipality));
    if (municipality.isEmpty()) {
      LOG.warn("The status of a call to a number that belongs to no municipality is left alone");
      return;
    }
    var recorded = calls.record(event, municipality.get(), clock.instant());
    if (event instanceof CallEvent.Ended) end.follow(recorded.call());
  }

  private static Optional<PhoneNumber> ownNumber(CallEvent.Parties parties) {
    return switch (parties.direction()) {
      case IN -> parties.called();
      case OUT -> parties.caller();
    };
  }
}
