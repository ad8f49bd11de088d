package de.buergerlotse.knowledge.editorial;

import static de.buergerlotse.knowledge.editorial.WrittenPage.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.TextVersion;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionTest {

  private static final PublicService SERVICE_BEFORE = ExampleService.of(SERVICE.slug())
    .fee("jahr", "100")
    .answer(Aspect.COST, "Die Steuer ist {cost:jahr} im Jahr.")
    .answer(Aspect.COST, Variant.EASY, "Die Steuer ist 100 Euro.")
    .answer(Aspect.WHERE, "Im Rathaus.")
    .build();
  private final List<String> complaints = new ArrayList<>();

  @Test
  void withoutPublicationsAPackageStaysWhatItIs() {
    var base = town();
    assertSame(base, Edition.of(base, List.of(), complaints::add));
  }

  @Test
  void aPublishedVariantStandsInThePlaceOfTheOldOne() {
    var service = published(WrittenPage.draft("de", "Die Steuer ist {cost:jahr}."), Basis.NONE);
    assertEquals("Die Steuer ist {cost:jahr}.", text(service, Aspect.COST, Variant.PLAIN));
    assertEquals(Optional.empty(), service.findAnswer(Aspect.WHERE, Variant.PLAIN));
    var days = service.findAnswer(Aspect.COST, Variant.PLAIN).orElseThrow().validity();
    assertEquals(WrittenPage.published(WrittenPage.draft("de", ""), Basis.NONE).validity(), days);
    assertTrue(days.isPresent());
    assertEquals(Optional.empty(), service.findAnswer(Aspect.COST, Variant.EASY).orElseThrow().validity());
    assertEquals("Die Steuer ist 100 Euro.", text(service, Aspect.COST, Variant.EASY));
  }

  @Test
  void theEasyTextIsStaleOnceItsPlainOneHasChanged() {
    var service = published(WrittenPage.draft("de", "Die Steuer ist {cost:jahr}."), Basis.NONE);
    assertTrue(service.isStale(service.findAnswer(Aspect.COST, Variant.EASY).orElseThrow()));
  }

  @Test
  void anEasyTextNamesTheGroupThatSignedItOff() {
    var original = TextVersion.of("Die Steuer ist {cost:jahr} im Jahr.");
    var basis = new Basis(Map.of(), Map.of(Aspect.COST, original), Basis.Words.NONE, Basis.Words.NONE);
    var service = published(WrittenPage.draft("de-x-leicht", "Sie zahlen 100 Euro."), basis);
    var answer = service.findCurrentAnswer(Aspect.COST, Variant.EASY).orElseThrow();
    assertEquals("Sie zahlen 100 Euro.", answer.text());
    assertEquals(Optional.of("Prüfgruppe"), answer.reviewedBy());
  }

  @Test
  void figuresChangeInAllTextsAndPhrasesLearntMeanwhileStay() {
    var shared = new PageContent.Shared(
      "{\"office\":\"buergerbuero\",\"costs\":[{\"id\":\"jahr\",\"name\":{\"de\":\"Steuer\"},\"amount\":120}]}"
    );
    var added = new Basis.Words(List.of(new ExamplePhrase(Aspect.COST, "was kostet mein dackel")), List.of("Wauwau"));
    var removed = new Basis.Words(List.of(new ExamplePhrase(Aspect.COST, "hundesteuer")), List.of());
    var revision = WrittenPage.published(
      WrittenPage.draft("facts", shared),
      new Basis(Map.of(), Map.of(), added, removed)
    );
    var content = Edition.of(town(), List.of(revision), complaints::add);
    assertEquals(List.of(), complaints);
    assertTrue(content.services().getFirst().facts().findCost("jahr").orElseThrow().price().toString().contains("120"));
    var phrases = content.phrases().getFirst();
    assertEquals(
      List.of("meanwhile", "was kostet mein dackel"),
      phrases.examples().stream().map(ExamplePhrase::text).toList()
    );
    assertEquals(List.of("Wauwau"), phrases.everydayWords());
  }

  @Test
  void textAndFigureThatOnlyFitTogetherArePublishedTogether() {
    var shared = new PageContent.Shared(
      "{\"office\":\"buergerbuero\",\"costs\":[{\"id\":\"monat\",\"name\":{\"de\":\"Steuer\"},\"amount\":10}]}"
    );
    var facts = WrittenPage.published(WrittenPage.draft("facts", shared), Basis.NONE);
    var texts = WrittenPage.published(WrittenPage.draft("de", "{cost:monat} im Monat."), Basis.NONE);
    var content = Edition.of(town(), List.of(texts, facts), complaints::add);
    assertEquals(List.of(), complaints);
    assertEquals("{cost:monat} im Monat.", text(content.services().getFirst(), Aspect.COST, Variant.PLAIN));
  }

  @Test
  void aPublicationThatFitsNoMoreIsLeftOutAndTold() {
    var broken = WrittenPage.published(WrittenPage.draft("de", "Das kostet {cost:gone}."), Basis.NONE);
    var content = Edition.of(town(), List.of(broken), complaints::add);
    assertEquals(List.of(SERVICE_BEFORE), content.services());
    assertEquals(List.of("hund-anmelden: a text refers to an unknown figure: cost:gone"), complaints);
  }

  @Test
  void anInheritedServiceIsToldOtherwiseOnlyWhereItDiffers() {
    var parent = Optional.of(SERVICE_BEFORE);
    var around = new Surroundings(
      SERVICE_BEFORE,
      ServicePhrases.none(SERVICE),
      parent,
      Map.of(Aspect.COST, "Die Steuer ist {cost:jahr} im Jahr.")
    );
    var content = new PageContent.Texts(Map.of(Aspect.COST, "Bei uns umsonst.", Aspect.WHERE, "Im Rathaus."));
    var draft = WrittenPage.draft("de", content);
    var revision = WrittenPage.published(draft, around.basisOf(draft.part(), content));
    var town = ExampleContent.content(ExampleContent.townIn("adorf", "kreis"));
    var override = Edition.of(town, List.of(revision), complaints::add).overrides().getFirst();
    assertEquals(
      List.of("answer:cost:de"),
      override
        .changes()
        .stream()
        .map(change -> change.key())
        .toList()
    );
    var applied = override.applyTo(SERVICE_BEFORE);
    assertEquals(List.of(), applied.warnings());
    assertEquals("Bei uns umsonst.", text(applied.service(), Aspect.COST, Variant.PLAIN));
  }

  @Test
  void whatTheTownTellsAsTheCountyDoesIsNoOverrideAnyMore() {
    var around = new Surroundings(SERVICE_BEFORE, ServicePhrases.none(SERVICE), Optional.of(SERVICE_BEFORE), Map.of());
    var content = new PageContent.Texts(Map.of(Aspect.WHERE, "Im Rathaus."));
    var draft = WrittenPage.draft("de", content);
    var revision = WrittenPage.published(draft, around.basisOf(draft.part(), content));
    var town = ExampleContent.content(ExampleContent.townIn("adorf", "kreis"));
    assertEquals(List.of(), Edition.of(town, List.of(revision), complaints::add).overrides());
  }

  private PublicService published(Revision draft, Basis basis) {
    var content = Edition.of(town(), List.of(WrittenPage.published(draft, basis)), complaints::add);
    assertEquals(List.of(), complaints);
    return content.services().getFirst();
  }

  private static ContentPackage town() {
    var base = ExampleContent.content(ExampleContent.town("adorf"), SERVICE_BEFORE);
    var phrases = new ServicePhrases(
      SERVICE,
      List.of(),
      List.of(new ExamplePhrase(Aspect.COST, "hundesteuer"), new ExamplePhrase(Aspect.COST, "meanwhile"))
    );
    return new ContentPackage(base.municipality(), base.offices(), base.services(), List.of(phrases));
  }

  private static String text(PublicService service, Aspect aspect, Variant variant) {
    return service.findAnswer(aspect, variant).map(Answer::text).orElseThrow();
  }
}
