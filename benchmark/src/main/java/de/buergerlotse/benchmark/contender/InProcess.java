package de.buergerlotse.benchmark.contender;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// A contender in this process.
record InProcess(Trained.Cost cost, Function<String, Trained.Guess> engine) implements Trained {
  /// @param learning makes the engine
  static Trained of(Callable<Function<String, Trained.Guess>> learning) {
    var before = Processor.heap();
    var timed = Processor.time(learning);
    return new InProcess(new Cost(timed.cpuSeconds(), Processor.heap() - before), timed.result());
  }

  @Override
  public Answers ask(List<String> questions) {
    var timed = Processor.timeWarm(() -> questions.stream().map(engine).toList());
    return new Answers(timed.cpuSeconds(), timed.result());
  }

  @Override
  public void close() {
    // Nothing is held but memory.
  }
}
