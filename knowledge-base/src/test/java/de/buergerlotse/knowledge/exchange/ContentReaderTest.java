package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.municipality.OpeningHours;
import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.OnlineService.FormSystem;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Term;
import de.buergerlotse.knowledge.service.TimeSpan;
import de.buergerlotse.knowledge.service.Variant;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a right content folder becomes; wrong ones are in [ContentComplaintsTest].
class ContentReaderTest {

  @TempDir
  private Path place;

  private ContentPackage content;
  private PublicService dog;

  @BeforeEach
  void read() {
    content = new ContentReader().read(ContentFolder.rightIn(place).files());
    dog = content.services().getFirst();
  }

  @Test
  void readsTheMunicipality() {
    assertEquals(new MunicipalityId("kleinstadt"), content.municipality().id());
    assertEquals(Optional.empty(), content.municipality().parent());
    assertTrue(content.municipality().demonstration());
  }

  @Test
  void readsTheHoursOfAnOffice() {
    var morning = OpeningHours.Span.parse("08:00-12:00");
    var afternoon = OpeningHours.Span.parse("14:00-16:00");
    assertEquals(List.of(morning, afternoon), content.offices().getFirst().hours().on(DayOfWeek.MONDAY));
  }

  @Test
  void readsNamesInAllVariants() {
    assertEquals("Hund anmelden", dog.name().plain());
    assertEquals("Einen Hund an·melden", dog.name().in(Variant.EASY));
  }

  @Test
  void readsFigures() {
    assertEquals(new Price.Fixed(new BigDecimal("120.00")), dog.facts().findCost("steuer").orElseThrow().price());
    assertEquals(new Term.Counted(TimeSpan.parse("P2W")), dog.facts().findDeadline("frist").orElseThrow().term());
    assertEquals(Optional.of(TimeSpan.parse("P4W")), dog.facts().findDuration("bescheid").orElseThrow().to());
  }

  @Test
  void readsTheMonthOfTheLaw() {
    assertEquals(YearMonth.of(2026, 11), dog.asOf());
  }

  @Test
  void readsTheOnlineService() {
    var online = dog.access().onlineService().orElseThrow();
    assertEquals(FormSystem.FORM_SOLUTIONS, online.system());
    assertEquals(EidLevel.LOW, online.eid());
  }

  @Test
  void namesTheReviewersOfTheEasyTextOnly() {
    assertEquals(Optional.of("Prüfgruppe Kleinstadt"), overview(Variant.EASY).reviewedBy());
    assertEquals(Optional.empty(), overview(Variant.PLAIN).reviewedBy());
  }

  @Test
  void readsPhrasesByAspect() {
    var phrases = content.phrases().getFirst();
    assertEquals(List.of("Hundesteuer"), phrases.everydayWords());
    assertTrue(phrases.examples().contains(new ExamplePhrase(Aspect.COST, "was kostet ein Hund")));
    assertEquals(3, phrases.examples().size());
  }

  @Test
  void takesAServiceWithoutOptionalKeys(@TempDir Path other) {
    var sparse = ContentFolder.rightIn(other).write(
      ContentFolder.DOG,
      """
      id: hund-anmelden
      name: {de: Hund anmelden}
      level: stadt
      responsible: steueramt
      asOf: 2026-11
      """
    );
    var service = new ContentReader().read(sparse.files()).services().getFirst();
    assertEquals(List.of(), service.answers());
    assertEquals(Optional.empty(), service.access().onlineService());
  }

  private Answer overview(Variant variant) {
    return dog.findAnswer(Aspect.OVERVIEW, variant).orElseThrow();
  }
}
