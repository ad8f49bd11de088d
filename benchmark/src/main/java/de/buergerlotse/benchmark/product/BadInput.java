package de.buergerlotse.benchmark.product;

import de.buergerlotse.benchmark.Figure;
import de.buergerlotse.benchmark.Report;
import de.buergerlotse.benchmark.Setting;
import de.buergerlotse.benchmark.dataset.Phrase;
import de.buergerlotse.benchmark.dataset.ShippedPhrases;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// What nobody should send, one kind after the other: each is answered or refused about as quickly as any question.
final class BadInput {

  private static final Duration EACH = Duration.ofSeconds(6);
  /// The longest message that the product takes.
  private static final int LONGEST = 4_000;
  private static final double GOAL = 2;

  private BadInput() {}

  /// The time within which 99 % are answered or refused, as a multiple of that of questions in the same process.
  static Figure measure(ProductProcess product, Setting setting) throws IOException, InterruptedException {
    var phrases = ShippedPhrases.all().stream().map(Phrase::text).toList();
    var usual = within(product, phrases);
    var worst = "";
    var most = 0.0;
    var told = new ArrayList<String>();
    for (var kind : kinds(phrases).entrySet()) {
      setting.progress("bad input: " + kind.getKey());
      var time = within(product, List.of(kind.getValue()));
      told.add(kind.getKey() + " " + Report.number(time) + " ms");
      if (time <= most) continue;
      most = time;
      worst = kind.getKey();
    }
    var beside = "questions " + Report.number(usual) + " ms; " + String.join(", ", told);
    return Figure.of("product.bad-input", "Worst of bad input (" + worst + "), 99 %", most / usual, "×", beside).atMost(
      GOAL
    );
  }

  private static double within(ProductProcess product, List<String> texts) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var chat = new Citizen(http, product.address(), texts, 1, System.nanoTime() + EACH.toNanos()).call();
      var times = Stream.concat(chat.milliseconds().stream(), chat.refusals().stream()).sorted().toList();
      return RunningProduct.part(times, 0.99);
    }
  }

  private static Map<String, String> kinds(List<String> phrases) {
    var kinds = new LinkedHashMap<String, String>();
    kinds.put("a word of 100 kB", "a".repeat(100_000));
    kinds.put("a word of 4,000 letters", letters());
    kinds.put("only emoji", "\uD83D\uDE00\uD83C\uDF89\uD83D\uDC4D".repeat(60));
    kinds.put("only punctuation", "?!.,;:-".repeat(100));
    kinds.put("mixed scripts", "Пasswort пас мixed 你好 wohngeld ٣ ключ");
    kinds.put("control characters", "\u0007\u001B[31m\u200F\u202E perso".repeat(50));
    kinds.put("a story of 4,000 characters", story(phrases));
    kinds.put("the same without marks", story(phrases).replaceAll("\\p{Punct}", " "));
    return kinds;
  }

  private static String letters() {
    var random = new Random(5);
    var letters = new StringBuilder();
    while (letters.length() < LONGEST) letters.append((char) ('a' + random.nextInt(26)));
    return letters.toString();
  }

  private static String story(List<String> phrases) {
    var random = new Random(5);
    var story = new StringBuilder();
    while (story.length() < LONGEST) story.append(phrases.get(random.nextInt(phrases.size()))).append(". ");
    return story.substring(0, LONGEST);
  }
}
