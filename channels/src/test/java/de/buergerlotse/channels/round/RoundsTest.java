package de.buergerlotse.channels.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RoundsTest {

  private final Rounds rounds = Rounds.of(RoundsTest.class, "Nothing was swept");
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void aRoundThatFailsIsToldAndTheNextOneTriesAgain() {
    var told = new ListAppender<ILoggingEvent>();
    told.start();
    var log = (Logger) LoggerFactory.getLogger(RoundsTest.class);
    log.addAppender(told);
    rounds.run(() -> {
      throw new IllegalStateException("no database");
    });
    rounds.run(done::incrementAndGet);
    log.detachAppender(told);
    assertEquals(1, done.get());
    assertEquals(
      List.of("Nothing was swept, the next try follows: java.lang.IllegalStateException: no database"),
      told.list.stream().map(ILoggingEvent::getFormattedMessage).toList()
    );
  }

  @Test
  void whatNoOtherTryMendsIsThrown() {
    assertThrows(StackOverflowError.class, () ->
      rounds.run(() -> {
        throw new StackOverflowError();
      })
    );
  }
}
