package de.buergerlotse.benchmark.hotpath;

import de.buergerlotse.benchmark.contender.Buergerlotse;
import de.buergerlotse.benchmark.dataset.Phrase;
import de.buergerlotse.benchmark.dataset.ShippedPhrases;
import de.buergerlotse.bot.text.TextFolding;
import de.buergerlotse.bot.understanding.Context;
import de.buergerlotse.bot.understanding.Loss;
import de.buergerlotse.bot.understanding.TextClassifier;
import de.buergerlotse.bot.understanding.Understander;
import de.buergerlotse.bot.understanding.UnderstandingTrainer;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.exchange.PackagesInMemory;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What JMH measures of one question: the shipped example phrases in turn, with the understanding of Musterstadt.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = { "-XX:+UseSerialGC", "-Xmx1g" })
public class OneQuestion {

  private static final int QUESTIONS = 500;

  private final List<String> questions = new ArrayList<>();
  private int next;
  private Understander understander = understander();
  private TextClassifier classifier = TextClassifier.train(Buergerlotse.texts(ShippedPhrases.all()), Loss.SOFTMAX);

  /// The product's understanding of Musterstadt, from the models that were trained with the build.
  static Understander understander() {
    var shipped = new ShippedContent();
    var store = new PackagesInMemory();
    shipped.install(store);
    var knowledge = new KnowledgeBase(store);
    knowledge.reload();
    var town = knowledge.findSnapshot(new MunicipalityId("musterstadt")).orElseThrow();
    return new UnderstandingTrainer(shipped.general(), de.buergerlotse.bot.understanding.ModelStore.shipped()).train(
      town,
      System.err::println
    );
  }

  @Setup(Level.Trial)
  public void takeQuestions() {
    var phrases = new ArrayList<>(ShippedPhrases.all().stream().map(Phrase::text).toList());
    Collections.shuffle(phrases, new Random(1));
    questions.addAll(phrases.subList(0, QUESTIONS));
  }

  private String question() {
    next = (next + 1) % questions.size();
    return questions.get(next);
  }

  /// The bound of everything that reads a text: its letters seen once.
  @Benchmark
  public int read() {
    var text = question();
    var sum = 0;
    for (var index = 0; index < text.length(); index++) sum += text.charAt(index);
    return sum;
  }

  @Benchmark
  public String fold() {
    return TextFolding.fold(question());
  }

  @Benchmark
  public TextClassifier.Guess topic() {
    return classifier.classify(question());
  }

  @Benchmark
  public void understand(Blackhole hole) {
    hole.consume(understander.understand(question(), Context.NONE));
  }
}
