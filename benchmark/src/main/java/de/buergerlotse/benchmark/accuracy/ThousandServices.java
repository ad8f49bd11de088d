package de.buergerlotse.benchmark.accuracy;

import de.buergerlotse.benchmark.Figure;
import de.buergerlotse.benchmark.Measurement;
import de.buergerlotse.benchmark.Setting;
import de.buergerlotse.benchmark.contender.Buergerlotse;
import de.buergerlotse.benchmark.dataset.Datasets;
import de.buergerlotse.benchmark.dataset.Phrase;
import de.buergerlotse.benchmark.dataset.Question;
import de.buergerlotse.benchmark.dataset.ShippedPhrases;
import de.buergerlotse.bot.understanding.LabelledText;
import de.buergerlotse.bot.understanding.Loss;
import de.buergerlotse.bot.understanding.TextClassifier;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// A thousand services with ten phrases each: training on one core, a question, and the size of the model.
///
/// There is no public dataset of that size: the phrases of all labels are dealt out in tens, first one ten of every label
/// of every dataset, then second tens as further services. Without datasets the shipped phrases are dealt out so. This
/// measures time and size; how many are right says nothing, as second tens cannot be told from the first.
public final class ThousandServices implements Measurement {

  private static final int SERVICES = 1_000;
  private static final int PHRASES = 10;
  private static final int WARM_UP_ROUNDS = 15;
  private static final int MOST_ASKED = 2_000;

  @Override
  public String name() {
    return "thousand-services";
  }

  @Override
  public List<Figure> measure(Setting setting) throws IOException {
    var phrases = new ArrayList<>(ShippedPhrases.all());
    var questions = new ArrayList<String>();
    if (setting.data().isPresent()) {
      for (var dataset : Datasets.read(setting.data().get())) {
        dataset.phrases().forEach(phrase -> phrases.add(new Phrase(phrase.text(), dataset.name() + phrase.label())));
        questions.addAll(dataset.questions().stream().map(Question::text).toList());
      }
    } else {
      setting.progress("thousand services of shipped phrases only, there is no folder of datasets");
      questions.addAll(phrases.stream().map(Phrase::text).toList());
    }
    var texts = Buergerlotse.texts(dealt(phrases));
    var step = Math.max(1, questions.size() / MOST_ASKED);
    var asked = new ArrayList<String>();
    for (var next = 0; next < questions.size(); next += step) asked.add(questions.get(next));
    return measure(texts, asked, setting);
  }

  private static List<Phrase> dealt(List<Phrase> all) {
    var byLabel = new LinkedHashMap<String, List<Phrase>>();
    for (var phrase : all) byLabel.computeIfAbsent(phrase.label(), _ -> new ArrayList<>()).add(phrase);
    var dealt = new ArrayList<Phrase>();
    for (var round = 0; dealt.size() < SERVICES * PHRASES; round++) {
      var before = dealt.size();
      for (var label : byLabel.entrySet()) {
        if (label.getValue().size() < (round + 1) * PHRASES || dealt.size() >= SERVICES * PHRASES) continue;
        for (var phrase : label.getValue().subList(round * PHRASES, (round + 1) * PHRASES)) {
          dealt.add(new Phrase(phrase.text(), label.getKey() + "-" + round));
        }
      }
      if (dealt.size() == before) break;
    }
    return dealt;
  }

  private static List<Figure> measure(List<LabelledText> texts, List<String> asked, Setting setting) {
    var services = texts.stream().map(LabelledText::outcome).distinct().count();
    var figures = new ArrayList<Figure>();
    for (var loss : Loss.values()) {
      setting.progress(services + " services, " + texts.size() + " phrases, " + loss);
      // The first training warms up the machine; a product trains when it has run for a while.
      TextClassifier.train(texts, loss);
      var start = processor();
      var classifier = TextClassifier.train(texts, loss);
      var training = (processor() - start) / 1e9;
      for (var round = 0; round < WARM_UP_ROUNDS; round++) asked.forEach(classifier::classify);
      var before = processor();
      asked.forEach(classifier::classify);
      var question = (processor() - before) / 1e3 / asked.size();
      var id = services + "-services." + loss.name().toLowerCase(java.util.Locale.ROOT) + ".";
      var what = services + " services × " + PHRASES + ", " + loss + ": ";
      var core = "one core of this machine";
      figures.add(Figure.of(id + "training", what + "training", training, "CPU s", core).atMost(5));
      figures.add(Figure.of(id + "question", what + "a question", question, "CPU µs", core).atMost(50));
      figures.add(
        Figure.of(
          id + "size",
          what + "model",
          TextClassifier.pack(texts, loss).length / 1e6,
          "MB",
          "memory of the server"
        ).atMost(20)
      );
    }
    return figures;
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
