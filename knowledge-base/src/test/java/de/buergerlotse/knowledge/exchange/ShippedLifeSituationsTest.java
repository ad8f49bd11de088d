package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.checklist.ChecklistEntry;
import de.buergerlotse.knowledge.checklist.DeadlineRule;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.Question;
import de.buergerlotse.knowledge.checklist.Responsible;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge.OtherAuthority;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The duties of the shipped life situations; each test lists all offenders. Their Leichte Sprache is checked in
/// `LifeSituationLanguageTest`.
class ShippedLifeSituationsTest {

  private static final ShippedContent SHIPPED = new ShippedContent();
  private static final List<ContentPackage> PACKAGES = SHIPPED.packages();
  private static final Variant ENGLISH = Variant.of("en");

  @Test
  void holdsTheFiveOfMusterstadt() {
    var ids = situations()
      .map(situation -> situation.id().slug())
      .toList();
    assertEquals(List.of("erste-wohnung", "geburt", "gewerbe", "todesfall", "umzug"), ids);
  }

  @Test
  void sendsNobodyToAServiceThatIsNotThere() {
    Set<ServiceId> offered = PACKAGES.stream()
      .flatMap(content -> content.services().stream())
      .map(service -> service.id())
      .collect(Collectors.toSet());
    none(
      entries(entry -> entry.responsible() instanceof Responsible.OfService(var service) && !offered.contains(service))
    );
  }

  @Test
  void sendsNobodyToABodyThatNobodyKnows() {
    var known = SHIPPED.general().authorities().stream().map(OtherAuthority::id).collect(Collectors.toSet());
    none(entries(entry -> entry.responsible() instanceof Responsible.OfAuthority(var id) && !known.contains(id)));
  }

  @Test
  void saysEverythingInLeichteSprache() {
    none(texts(Variant.EASY));
  }

  @Test
  void saysEverythingAboutMovingInEnglish() {
    none(texts(ENGLISH).filter(place -> place.startsWith("umzug")));
  }

  @Test
  void asksFiveToSevenQuestions() {
    none(
      situations()
        .filter(situation -> situation.questions().size() < 5)
        .map(situation -> situation.id().slug())
    );
  }

  @Test
  void asksForADayFirst() {
    none(
      situations()
        .filter(situation -> !(situation.questions().getFirst().form() instanceof Question.Form.Day))
        .map(situation -> situation.id().slug())
    );
  }

  @Test
  void namesTheLawOfWhatComesAfterTheDay() {
    none(
      entries(entry ->
        entry
          .deadline()
          .filter(deadline -> deadline.rule() instanceof DeadlineRule.Within)
          .filter(deadline -> deadline.source().isEmpty() && entry.level() != ChecklistEntry.Level.PRIVAT)
          .isPresent()
      ).filter(place -> !place.equals("todesfall.rente-vorschuss"))
    );
  }

  private static Stream<LifeSituation> situations() {
    return PACKAGES.stream().flatMap(content -> content.lifeSituations().stream());
  }

  private static Stream<String> entries(java.util.function.Predicate<ChecklistEntry> isWrong) {
    return situations().flatMap(situation ->
      situation
        .entries()
        .stream()
        .filter(isWrong)
        .map(entry -> situation.id() + "." + entry.id())
    );
  }

  /// The places of all texts that lack a variant.
  private static Stream<String> texts(Variant variant) {
    return situations().flatMap(situation -> {
      var texts = new TreeMap<String, List<LocalizedText>>();
      texts.put("title", List.of(situation.title(), situation.offer()));
      texts.put("opening", situation.opening().stream().toList());
      for (var question : situation.questions()) texts.put("questions." + question.id(), texts(question));
      for (var entry : situation.entries()) texts.put("entries." + entry.id(), texts(entry));
      return texts
        .entrySet()
        .stream()
        .filter(place ->
          place
            .getValue()
            .stream()
            .anyMatch(text -> text.find(variant).isEmpty())
        )
        .map(place -> situation.id() + "." + place.getKey());
    });
  }

  private static List<LocalizedText> texts(Question question) {
    return switch (question.form()) {
      case Question.Form.YesNo() -> List.of(question.text());
      case Question.Form.Day(_, var event) -> List.of(question.text(), event);
      case Question.Form.OneOf(var options) -> Stream.concat(
        Stream.of(question.text()),
        options.stream().map(Question.Option::label)
      ).toList();
    };
  }

  private static List<LocalizedText> texts(ChecklistEntry entry) {
    var texts = new ArrayList<>(List.of(entry.title()));
    entry.why().ifPresent(texts::add);
    texts.addAll(entry.evidence());
    if (entry.responsible() instanceof Responsible.Named(var name, var link)) {
      texts.add(name);
      link.ifPresent(page -> texts.add(page.title()));
    }
    return texts;
  }

  private static void none(Stream<String> offenders) {
    var found = offenders.toList();
    assertTrue(found.isEmpty(), () -> found.size() + " offenders:\n" + String.join("\n", found));
  }
}
