package de.buergerlotse.benchmark.contender;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.buergerlotse.benchmark.dataset.Phrase;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// nlp.js in a process of Node.js, a fresh one for every training; see `benchmark/nlpjs/peer.js`.
///
/// @param folder where it is installed
public record NlpJs(Path folder) implements Contender {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "nlp.js";
  }

  @Override
  public Running train(List<Phrase> phrases, String language) throws IOException {
    var process = new ProcessBuilder("node", "--expose-gc", "--max-old-space-size=4096", "peer.js")
      .directory(folder.toFile())
      .redirectError(ProcessBuilder.Redirect.INHERIT)
      .start();
    var texts = phrases
      .stream()
      .map(phrase -> List.of(phrase.text(), phrase.label()))
      .toList();
    var running = new Running(process);
    running.learn(Map.of("op", "train", "locale", language, "texts", texts));
    return running;
  }

  /// nlp.js as it runs.
  public static final class Running implements Trained {

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;
    private Cost cost = new Cost(0, 0);
    private long residentBytes;

    private Running(Process process) {
      this.process = process;
      this.in = process.outputWriter();
      this.out = process.inputReader();
    }

    private void learn(Map<String, Object> request) throws IOException {
      var answer = call(request);
      cost = new Cost(answer.get("cpuSeconds").asDouble(), answer.get("heapBytes").asLong());
      residentBytes = answer.get("residentBytes").asLong();
    }

    private JsonNode call(Map<String, Object> request) throws IOException {
      in.write(JSON.writeValueAsString(request));
      in.newLine();
      in.flush();
      var answer = out.readLine();
      if (answer == null) throw new IOException("nlp.js ended without an answer");
      return JSON.readTree(answer);
    }

    @Override
    public Cost cost() {
      return cost;
    }

    /// Memory of the whole process after learning.
    public long residentBytes() {
      return residentBytes;
    }

    @Override
    public Answers ask(List<String> questions) throws IOException {
      var answer = call(Map.of("op", "guess", "texts", questions));
      var guesses = new ArrayList<Guess>();
      for (var guess : answer.get("guesses")) guesses.add(new Guess(guess.get(0).asText(), guess.get(1).asDouble()));
      return new Answers(answer.get("cpuSeconds").asDouble(), guesses);
    }

    @Override
    public void close() {
      process.destroy();
    }
  }
}
