package de.buergerlotse.knowledge.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.checklist.ChecklistEntry;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.Question;
import de.buergerlotse.knowledge.checklist.Responsible;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The check finds nothing in the Leichte Sprache of the shipped life situations.
class LifeSituationLanguageTest {

  private static final LanguageCheck CHECK = new LanguageCheck();
  private static final ShippedContent SHIPPED = new ShippedContent();

  private final List<String> findings = new ArrayList<>();

  @Test
  void findsNothingInTheQuestions() {
    for (var situation : situations()) {
      situation.questions().forEach(question -> check(situation.id() + "." + question.id(), question));
    }
    assertEquals(List.of(), findings);
  }

  @Test
  void findsNothingInTheEntries() {
    for (var situation : situations()) {
      look(situation.id() + ".title", situation.title());
      look(situation.id() + ".offer", situation.offer());
      situation.opening().ifPresent(words -> look(situation.id() + ".opening", words));
      situation.entries().forEach(entry -> check(situation.id() + "." + entry.id(), entry));
    }
    assertEquals(List.of(), findings);
  }

  @Test
  void findsNothingInTheBotsOwnWordsAboutLists() {
    SHIPPED.general()
      .botTexts()
      .forEach((key, text) -> {
        if (key.startsWith("checklist_")) look(key, text);
      });
    assertEquals(List.of(), findings);
  }

  private static List<LifeSituation> situations() {
    return SHIPPED.packages()
      .stream()
      .flatMap(content -> content.lifeSituations().stream())
      .toList();
  }

  /// That it is a question is no fault of a question to the reader; its rule is about questions inside of answers.
  private void check(String place, Question question) {
    look(place, question.text(), List.of("question"));
    if (question.form() instanceof Question.Form.OneOf(var options)) {
      options.forEach(option -> look(place + "." + option.id(), option.label()));
    }
  }

  private void check(String place, ChecklistEntry entry) {
    look(place + ".title", entry.title());
    entry.why().ifPresent(why -> look(place + ".why", why));
    entry.evidence().forEach(thing -> look(place + ".evidence", thing));
    if (entry.responsible() instanceof Responsible.Named(var name, _)) look(place + ".responsible", name);
  }

  private void look(String place, LocalizedText text) {
    look(place, text, List.of());
  }

  private void look(String place, LocalizedText text, List<String> explained) {
    var words = text.find(Variant.EASY).orElse("");
    for (var finding : CHECK.check(words, Variant.EASY).findings()) {
      if (!explained.contains(finding.rule())) findings.add(place + " " + finding.rule() + ": " + words);
    }
  }
}
