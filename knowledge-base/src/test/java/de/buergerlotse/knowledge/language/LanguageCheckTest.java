package de.buergerlotse.knowledge.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.service.Variant;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageCheckTest {

  private static final LanguageCheck CHECK = new LanguageCheck();
  private static final String GOOD =
    "Ziehen Sie um?\nDann müssen Sie sich an·melden.\nSie haben dafür {deadline:anmelden} Zeit.";
  private static final String BAD =
    "Die Anmeldung wird vom Vermieter bestätigt.\nDas Amt prüft den Antrag des Mieters.";

  @Test
  void findsNothingInGoodLeichteSprache() {
    assertEquals(List.of(), CHECK.check(GOOD, Variant.EASY).findings());
  }

  @Test
  void tellsFindingsInTheOrderOfTheText() {
    var rules = CHECK.check(BAD, Variant.EASY).findings().stream().map(Finding::rule).toList();
    assertEquals(List.of("passive", "genitive"), rules);
  }

  @Test
  void pointsIntoTheTextAsGiven() {
    var text = "Sie zahlen {cost:a}.\nDer Aus·weis wird vom Amt ge·druckt.";
    var finding = CHECK.check(text, Variant.EASY).findings().getFirst();
    assertEquals("ge·druckt", finding.excerpt(text));
  }

  @Test
  void saysWhyAndWhatToDo() {
    for (var finding : CHECK.check(BAD, Variant.EASY).findings()) {
      assertTrue(finding.message().endsWith("."), finding.message());
      assertFalse(finding.suggestion().isBlank(), finding.rule());
    }
  }

  @Test
  void allowsPlainGermanMoreThanLeichteSprache() {
    var text = "Wenn Sie umziehen, melden Sie sich innerhalb von 2 Wochen nach dem Einzug im Bürgerbüro an.";
    assertEquals(List.of(), CHECK.check(text, Variant.PLAIN).findings());
    assertFalse(CHECK.check(text, Variant.EASY).findings().isEmpty());
  }

  @Test
  void findsOfficialeseInPlainGerman() {
    var findings = CHECK.check("Die Gebühr ist unverzüglich zu entrichten.", Variant.PLAIN).findings();
    assertEquals(List.of("officialese", "officialese"), findings.stream().map(Finding::rule).toList());
  }

  @Test
  void hasNoRulesForOtherLanguages() {
    assertEquals(List.of(), CHECK.check("The application was submitted, because …", new Variant("en")).findings());
  }

  @Test
  void scoresTheEasierOfTwoTextsLower() {
    var hard = "Die Erteilung der Genehmigung erfolgt nach Vorlage der erforderlichen Unterlagen durch die Behörde.";
    assertTrue(
      CHECK.difficulty("Sie zeigen dem Amt die Papiere.\nDann bekommen Sie die Erlaubnis.") < CHECK.difficulty(hard)
    );
  }

  @Test
  void answersManyThreadsAlike() throws Exception {
    var alone = CHECK.check(BAD, Variant.EASY);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<CheckReport> check = () -> CHECK.check(BAD, Variant.EASY);
      for (var report : threads.invokeAll(
        Stream.generate(() -> check)
          .limit(40)
          .toList()
      ))
        assertEquals(alone, report.get());
    }
  }

  @ParameterizedTest
  @MethodSource("badInput")
  void survivesBadInput(String text) {
    for (var variant : List.of(Variant.EASY, Variant.PLAIN)) {
      var report = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> CHECK.check(text, variant));
      assertTrue(
        report
          .findings()
          .stream()
          .allMatch(finding -> finding.to() <= text.length())
      );
      assertTrue(Double.isFinite(report.difficulty()) && Double.isFinite(report.readability().amstad()));
    }
  }

  static Stream<String> badInput() {
    return Stream.of(
      "",
      " \n\t\n",
      "a".repeat(100_000),
      "Straße".repeat(17_000),
      "ge".repeat(50_000) + "t",
      "1.".repeat(50_000),
      "und ".repeat(25_000),
      ", der ".repeat(15_000),
      "(".repeat(50_000),
      "{".repeat(50_000),
      "@".repeat(50_000),
      "a@".repeat(30_000),
      "\n".repeat(100_000),
      "🙋🏽‍♀️👩‍👩‍👧‍👦".repeat(200),
      "\u0000\u0001\u0007\u001b[31m\uFFFE\uFEFF",
      "\u00AD\u00AD · ·· -- –",
      "\uD83D",
      "אבג دهو 漢字 ไทย"
    );
  }
}
