package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.call.CallEvent;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Takes note of calls that a switchboard leads itself, and says what it shall do with a new one.
@Singleton
class SwitchboardCalls {

  private final Calls calls;
  private final Lines lines;
  private final CallEnd end;
  private final Clock clock;

  SwitchboardCalls(Calls calls, Lines lines, CallEnd end, Clock clock) {
    this.calls = calls;
    this.lines = lines;
    this.end = end;
    this.clock = clock;
  }

  /// What a switchboard shall do.
  sealed interface Wish {
    /// Whatever it does by itself.
    record Nothing() implements Wish {}

    /// Turns the caller away.
    record Reject() implements Wish {}

    /// Calls a number, and shows the municipality's own one there.
    record Dial(String callerId, String number) implements Wish {}
  }

  /// The same event again changes nothing and gives the same wish.
  Wish receive(CallEvent event, MunicipalityId municipality) {
    var recorded = calls.record(event, municipality, clock.instant());
    if (event instanceof CallEvent.Ended) end.follow(recorded.call());
    return event instanceof CallEvent.Rang ? wish(event.parties(), municipality) : new Wish.Nothing();
  }

  private Wish wish(CallEvent.Parties parties, MunicipalityId municipality) {
    return switch (parties.direction()) {
      case IN -> parties.caller().filter(lines::isBlocked).isPresent() ? new Wish.Reject() : new Wish.Nothing();
      case OUT -> {
        var own = lines.findServiceNumber(municipality);
        yield own.isPresent() && parties.called().isPresent()
          ? new Wish.Dial(own.get().digits(), parties.called().get().digits())
          : new Wish.Nothing();
      }
    };
  }
}
