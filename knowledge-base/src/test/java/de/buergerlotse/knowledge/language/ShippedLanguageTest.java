package de.buergerlotse.knowledge.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.AnswerText;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The check finds nothing in the German texts of the shipped services, as citizens read them.
class ShippedLanguageTest {

  private static final LanguageCheck CHECK = new LanguageCheck();

  private final List<String> findings = new ArrayList<>();

  @Test
  void findsNothingInTheAnswersInLeichteSprache() {
    checkAnswers(Variant.EASY);
    assertEquals(List.of(), findings);
  }

  @Test
  void findsNothingInTheAnswersInPlainGerman() {
    checkAnswers(Variant.PLAIN);
    assertEquals(List.of(), findings);
  }

  @Test
  void findsNothingInTheNamesInLeichteSprache() {
    for (var service : services()) {
      look(service.id() + " name", service.name().find(Variant.EASY).orElse(""), Variant.EASY);
    }
    assertEquals(List.of(), findings);
  }

  private static List<PublicService> services() {
    return new ShippedContent()
      .packages()
      .stream()
      .flatMap(content -> content.services().stream())
      .toList();
  }

  private void checkAnswers(Variant variant) {
    for (var service : services()) {
      for (var answer : service.answers()) {
        if (answer.variant().equals(variant)) {
          look(service.id() + " " + answer.aspect().key(), asRead(service, answer), variant);
        }
      }
    }
  }

  private void look(String place, String text, Variant variant) {
    for (var finding : CHECK.check(text, variant).findings()) {
      findings.add(place + " " + finding.rule() + ": " + finding.excerpt(text));
    }
  }

  /// Figures stand in place of references.
  private static String asRead(PublicService service, Answer answer) {
    var lines = new ArrayList<String>();
    for (var part : AnswerText.parts(answer, service.facts())) {
      switch (part) {
        case AnswerText.Part.Paragraph(var text) -> lines.add(text);
        case AnswerText.Part.Enumeration(_, var items) -> lines.add("- " + String.join("\n- ", items));
      }
      lines.add("");
    }
    return String.join("\n", lines);
  }
}
