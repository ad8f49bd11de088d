package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.CallVendor;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.desk.DeskQueue;
import de.buergerlotse.channels.round.Rounds;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// Ends calls whose end nobody told: a lost callback leaves no call open for ever.
///
/// Whoever talks with the bot or waits is heard of all the time. A talk between people is silent to us, and so is a call that a
/// switchboard leads: they count as over after the longest time a call can take. Ended twice is ended once, so every node
/// looks, and an end that is told late after all changes nothing.
@Singleton
@Requires(notEnv = "command")
class SilentCalls {

  private static final Rounds ROUNDS = Rounds.of(SilentCalls.class, "Calls without an end could not be looked for");
  private final Calls calls;
  private final DeskQueue queue;
  private final CallEnd end;
  private final TelephoneSettings settings;
  private final Clock clock;

  SilentCalls(Calls calls, DeskQueue queue, CallEnd end, TelephoneSettings settings, Clock clock) {
    this.calls = calls;
    this.queue = queue;
    this.end = end;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = "1m", initialDelay = "1m")
  void regularly() {
    ROUNDS.run(this::look);
  }

  void look() {
    var now = clock.instant();
    for (var call : calls.listUnheard(now.minus(settings.silentAfter()))) {
      if (call.heardAt().isBefore(now.minus(patience(call)))) end.follow(calls.endUnheard(call, now));
    }
  }

  private Duration patience(Call call) {
    var isHeardOf =
      call.name().vendor() == CallVendor.TWILIO && call.conversation().flatMap(queue::findClaimed).isEmpty();
    return isHeardOf ? settings.silentAfter() : settings.longestCall();
  }
}
