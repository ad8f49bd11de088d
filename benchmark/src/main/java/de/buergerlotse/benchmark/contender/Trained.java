package de.buergerlotse.benchmark.contender;

import java.io.IOException;
import java.util.List;

/// A contender that has learnt.
public interface Trained extends AutoCloseable {
  /// What learning cost.
  Cost cost();

  Answers ask(List<String> questions) throws IOException;

  @Override
  void close();

  /// @param cpuSeconds processor time of learning
  /// @param heapBytes what was learnt, as live objects in memory
  record Cost(double cpuSeconds, long heapBytes) {}

  /// @param cpuSeconds processor time of answering all questions, garbage collection included
  /// @param guesses one a question, in their order
  record Answers(double cpuSeconds, List<Guess> guesses) {
    public Answers {
      guesses = List.copyOf(guesses);
    }
  }

  /// The best label of a question.
  ///
  /// @param score the higher, the surer; comparable between questions of one contender only
  record Guess(String label, double score) {}
}
