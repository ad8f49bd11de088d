package de.buergerlotse.benchmark.hotpath;

import de.buergerlotse.benchmark.Figure;
import de.buergerlotse.benchmark.Measurement;
import de.buergerlotse.benchmark.Report;
import de.buergerlotse.benchmark.Setting;
import de.buergerlotse.benchmark.contender.Processor;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.language.LanguageCheck;
import de.buergerlotse.knowledge.service.Variant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;

/// The language checker: one page, and all shipped texts. Beside it OpenNLP's part-of-speech tagger reads the same texts
/// and nothing else: no checker on that tagger can be faster.
public final class LanguageChecking implements Measurement {

  private static final String MODEL = "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin";
  private static final int WORDS_A_PAGE = 300;
  private static final double PAGE_GOAL = 100;

  @Override
  public String name() {
    return "language";
  }

  private record Text(String text, Variant variant) {
    int words() {
      return text.split("\\s+").length;
    }
  }

  @Override
  public List<Figure> measure(Setting setting) throws IOException {
    var texts = shipped();
    var words = texts.stream().mapToInt(Text::words).sum();
    setting.progress("language check of " + texts.size() + " texts with " + words + " words");
    var check = new LanguageCheck();
    var tagger = new POSTaggerME(model());
    // Once without the clock, so that the machine is warm; the checker then knows the lemmas of words, as in service.
    texts.forEach(text -> check.check(text.text(), text.variant()));
    texts.forEach(text -> tag(tagger, text));
    var checking = Processor.timeWarm(() ->
      texts
        .stream()
        .map(text -> check.check(text.text(), text.variant()))
        .toList()
    );
    var tagging = Processor.timeWarm(() ->
      texts
        .stream()
        .mapToInt(text -> tag(tagger, text))
        .sum()
    );
    var page = (checking.cpuSeconds() * 1e3 * WORDS_A_PAGE) / words;
    var pageTagged = (tagging.cpuSeconds() * 1e3 * WORDS_A_PAGE) / words;
    var ratio = " (" + Report.number(checking.cpuSeconds() / tagging.cpuSeconds()) + " ×)";
    return List.of(
      Figure.of(
        "language.page",
        "Language check of a page of " + WORDS_A_PAGE + " words",
        page,
        "CPU ms",
        "OpenNLP's tagger alone: " + Report.number(pageTagged) + " ms" + ratio
      ).atMost(PAGE_GOAL),
      Figure.of(
        "language.all",
        "Language check of all " + texts.size() + " shipped texts",
        checking.cpuSeconds(),
        "CPU s",
        "OpenNLP's tagger alone: " + Report.number(tagging.cpuSeconds()) + " s" + ratio
      )
    );
  }

  private static List<Text> shipped() {
    var texts = new ArrayList<Text>();
    for (var content : new ShippedContent().packages()) {
      for (var service : content.services()) {
        for (var answer : service.answers()) {
          if (answer.variant().isGerman()) texts.add(new Text(answer.text(), answer.variant()));
        }
      }
    }
    return texts;
  }

  private static int tag(POSTaggerME tagger, Text text) {
    var tags = 0;
    for (var line : text.text().split("\n")) {
      if (!line.isBlank()) tags += tagger.tag(SimpleTokenizer.INSTANCE.tokenize(line)).length;
    }
    return tags;
  }

  private static POSModel model() throws IOException {
    try (var stream = POSModel.class.getResourceAsStream(MODEL)) {
      if (stream == null) throw new IllegalStateException("the class path lacks the model " + MODEL);
      return new POSModel(stream);
    }
  }
}
