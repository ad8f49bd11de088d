package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.AnswerText;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Variant;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Measures the checker: examples of rules, aligned pairs, speed, and the shipped content. Run by hand, never by the build.
///
/// The data folder is the first argument or `BUERGERLOTSE_BENCH_DATA`; without it only speed and content are measured.
/// With a second argument the findings in the shipped Leichte Sprache are written to that file.
final class LanguageBenchmark {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final LanguageCheck CHECK = new LanguageCheck();

  private LanguageBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var folder = arguments.length > 0 ? arguments[0] : System.getenv("BUERGERLOTSE_BENCH_DATA");
    if (folder == null) {
      System.out.println("skipped: rule examples and aligned pairs (no BUERGERLOTSE_BENCH_DATA)");
    } else {
      ruleExamples(Path.of(folder, "leichte-sprache", "rule_examples.tsv"));
      alignedPairs(Path.of(folder, "leichte-sprache", "aligned_pairs_dev.tsv"));
    }
    speed();
    var findings = shipped();
    if (arguments.length > 1) Files.write(Path.of(arguments[1]), findings);
  }

  private record Example(
    String rule,
    boolean violates,
    String text,
    String marked,
    Set<String> found,
    Set<String> foundAtMark
  ) {
    static Example of(String line) {
      var columns = line.split("\t", -1);
      var findings = CHECK.check(columns[3], Variant.EASY).findings();
      var at = columns[4].isEmpty() ? 0 : columns[3].indexOf(columns[4]);
      var there = findings
        .stream()
        .filter(finding -> !finding.rule().equals("sentence-length"))
        .filter(finding -> finding.from() < at + Math.max(1, columns[4].length()) && finding.to() > at);
      return new Example(
        columns[1],
        columns[2].equals("violates"),
        columns[3],
        columns[4],
        ids(findings.stream()),
        ids(there)
      );
    }

    private static Set<String> ids(Stream<Finding> findings) {
      var ids = new HashSet<String>();
      findings.forEach(finding -> ids.add(finding.rule()));
      return ids;
    }
  }

  /// A fine sentence is the counterexample of the violating ones beside it in the file. It is left alone when none of the
  /// rules that find those says anything; findings of other rules (a fine passive example may hold a preterite) are told apart.
  private static void ruleExamples(Path file) throws IOException {
    var examples = Files.readAllLines(file).stream().skip(1).map(Example::of).toList();
    var violating = examples.stream().filter(Example::violates).toList();
    var fine = examples
      .stream()
      .filter(example -> !example.violates())
      .toList();
    print(
      "violating sentences found",
      violating
        .stream()
        .filter(example -> !example.found().isEmpty())
        .count(),
      violating.size()
    );
    print(
      "  at the marked place",
      violating
        .stream()
        .filter(example -> !example.foundAtMark().isEmpty())
        .count(),
      violating.size()
    );
    var alone = new ArrayList<Example>();
    for (var i = 0; i < examples.size(); i++) if (!examples.get(i).violates() && leftAlone(examples, i)) alone.add(
      examples.get(i)
    );
    print("fine sentences left alone by the rule they belong to", alone.size(), fine.size());
    print(
      "  without any finding",
      fine
        .stream()
        .filter(example -> example.found().isEmpty())
        .count(),
      fine.size()
    );
    violating
      .stream()
      .filter(example -> example.foundAtMark().isEmpty())
      .forEach(example ->
        System.out.println(
          (example.found().isEmpty() ? "  missed: " : "  elsewhere " + example.found() + ": ") +
            example.text() +
            " [" +
            example.marked() +
            "]"
        )
      );
    fine
      .stream()
      .filter(example -> !example.found().isEmpty())
      .forEach(example ->
        System.out.println(
          (alone.contains(example) ? "  other rule " : "  FALSE ALARM ") + example.found() + ": " + example.text()
        )
      );
  }

  private static boolean leftAlone(List<Example> examples, int i) {
    var rules = new HashSet<String>();
    Stream.of(neighbour(examples, i, -1), neighbour(examples, i, 1)).forEach(rules::addAll);
    return examples.get(i).found().stream().noneMatch(rules::contains);
  }

  /// The rules that find the next violating example in a direction, as far as the file names the same rule.
  private static Set<String> neighbour(List<Example> examples, int i, int step) {
    var rule = examples.get(i).rule();
    for (var j = i + step; j >= 0 && j < examples.size() && examples.get(j).rule().equals(rule); j += step) {
      if (examples.get(j).violates()) return examples.get(j).foundAtMark();
    }
    return Set.of();
  }

  private static void alignedPairs(Path file) throws IOException {
    var pairs = Files.readAllLines(file)
      .stream()
      .skip(1)
      .map(line -> line.split("\t", -1))
      .toList();
    var simpler = pairs
      .stream()
      .filter(pair -> CHECK.difficulty(pair[1]) < CHECK.difficulty(pair[2]))
      .count();
    print("aligned pairs: simple side simpler", simpler, pairs.size());
    var sides = new TreeMap<String, StringBuilder[]>();
    for (var pair : pairs) {
      var texts = sides.computeIfAbsent(pair[0], key -> new StringBuilder[] {
        new StringBuilder(),
        new StringBuilder(),
      });
      texts[0].append(pair[1]).append('\n');
      texts[1].append(pair[2]).append('\n');
    }
    var articles = sides
      .values()
      .stream()
      .filter(text -> CHECK.difficulty(text[0].toString()) < CHECK.difficulty(text[1].toString()))
      .count();
    print("whole articles: simple side simpler", articles, sides.size());
  }

  private static void speed() {
    var page =
      "Ziehen Sie in eine neue Wohnung?\nDann müssen Sie die Wohnung an·melden.\nDie Bescheinigung wird vom Vermieter unterschrieben.\n".repeat(
        20
      );
    var times = new ArrayList<Long>();
    for (var i = 0; i < 120; i++) {
      var start = THREADS.getCurrentThreadCpuTime();
      CHECK.check(page, Variant.EASY);
      times.add(THREADS.getCurrentThreadCpuTime() - start);
    }
    var warm = times.subList(60, 120).stream().sorted().toList();
    System.out.printf(
      "one page of %d words, processor time: median %.1f ms, slowest %.1f ms%n",
      page.split("\\s+").length,
      warm.get(30) / 1e6,
      warm.getLast() / 1e6
    );
  }

  private static List<String> shipped() {
    var lines = new ArrayList<String>();
    var rules = new TreeMap<String, Integer>();
    var plainRules = new TreeMap<String, Integer>();
    var services = new ShippedContent()
      .packages()
      .stream()
      .flatMap(content -> content.services().stream())
      .toList();
    var start = System.nanoTime();
    var processor = THREADS.getCurrentThreadCpuTime();
    var texts = 0;
    for (var service : services) {
      for (var answer : service.answers()) {
        if (!answer.variant().isGerman()) continue;
        texts++;
        var text = expanded(service, answer);
        for (var finding : CHECK.check(text, answer.variant()).findings()) {
          (answer.variant().equals(Variant.EASY) ? rules : plainRules).merge(finding.rule(), 1, Integer::sum);
          if (answer.variant().equals(Variant.EASY)) lines.add(
            line(service.id().slug(), answer.aspect().key(), finding, text)
          );
        }
      }
      service
        .name()
        .find(Variant.EASY)
        .ifPresent(name ->
          CHECK.check(name, Variant.EASY)
            .findings()
            .forEach(finding -> {
              rules.merge(finding.rule(), 1, Integer::sum);
              lines.add(line(service.id().slug(), "name", finding, name));
            })
        );
    }
    var used = THREADS.getCurrentThreadCpuTime() - processor;
    System.out.printf(
      "all %d shipped German texts: %.1f s, processor time %.1f s%n",
      texts,
      (System.nanoTime() - start) / 1e9,
      used / 1e9
    );
    System.out.println("findings in Leichte Sprache: " + rules);
    System.out.println("findings in plain German: " + plainRules);
    return lines;
  }

  private static String line(String service, String aspect, Finding finding, String text) {
    var from = text.lastIndexOf('\n', Math.max(0, finding.from() - 1)) + 1;
    var to = text.indexOf('\n', finding.to());
    var around = text.substring(from, to < 0 ? text.length() : to).replace('\n', ' ');
    return String.join(
      "\t",
      service,
      aspect,
      finding.rule(),
      finding.excerpt(text).replace('\n', ' '),
      around,
      finding.suggestion()
    );
  }

  /// The answer as a citizen reads it, with figures in place of references.
  private static String expanded(PublicService service, Answer answer) {
    var lines = new ArrayList<String>();
    for (var part : AnswerText.parts(answer, service.facts())) {
      switch (part) {
        case AnswerText.Part.Paragraph(var text) -> lines.add(text);
        case AnswerText.Part.Enumeration(var ordered, var items) -> lines.add("- " + String.join("\n- ", items));
      }
      lines.add("");
    }
    return String.join("\n", lines);
  }

  private static void print(String what, long part, int whole) {
    System.out.printf("%s: %d of %d = %.1f %%%n", what, part, whole, (100.0 * part) / whole);
  }
}
