package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.municipality.OpeningHours;
import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Appointment;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Cost;
import de.buergerlotse.knowledge.service.Evidence;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Term;
import de.buergerlotse.knowledge.service.Variant;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of packages promises, whether it keeps them in memory or in a database.
public abstract class KnowledgeStoreContract {

  private static final MunicipalityId TOWN = new MunicipalityId("musterstadt");

  /// An empty store.
  protected abstract KnowledgeStore store();

  @Test
  void findsNothingInTheBeginning() {
    assertEquals(List.of(), store().listMunicipalities());
    assertEquals(Optional.empty(), store().findPackage(TOWN));
    assertEquals(Optional.empty(), store().findFingerprint(TOWN));
  }

  @Test
  void findsAnEqualPackage() {
    assertFoundEqual(everyKindOfField());
  }

  @Test
  void findsAPackageWithNextToNothing() {
    assertFoundEqual(ExampleContent.content(ExampleContent.town("musterstadt"), ExampleService.of("umzug").build()));
  }

  @Test
  void findsTheShippedPackagesWithoutLoss() {
    for (var content : new ShippedContent().packages()) assertFoundEqual(content);
  }

  @Test
  void replacesWhatWasSavedBefore() {
    store().save(everyKindOfField(), "1");
    var smaller = ExampleContent.content(ExampleContent.town("musterstadt"));
    store().save(smaller, "2");
    assertEquals(Optional.of(smaller), store().findPackage(TOWN));
  }

  @Test
  void savesTheSameTwice() {
    store().save(everyKindOfField(), "1");
    store().save(everyKindOfField(), "1");
    assertEquals(Optional.of(everyKindOfField()), store().findPackage(TOWN));
  }

  @Test
  void tellsTheFingerprintOfTheLastSave() {
    store().save(everyKindOfField(), "1");
    store().save(everyKindOfField(), "2");
    assertEquals(Optional.of("2"), store().findFingerprint(TOWN));
  }

  @Test
  void keepsMunicipalitiesApart() {
    var first = ExampleContent.content(ExampleContent.town("adorf"), ExampleService.of("umzug").build());
    var second = ExampleContent.content(
      ExampleContent.town("bstadt"),
      ExampleService.of("umzug").fee("a", "5.00").build()
    );
    store().save(second, "2");
    store().save(first, "1");
    assertEquals(List.of(new MunicipalityId("adorf"), new MunicipalityId("bstadt")), store().listMunicipalities());
    assertEquals(Optional.of(first), store().findPackage(new MunicipalityId("adorf")));
    assertEquals(Optional.of(second), store().findPackage(new MunicipalityId("bstadt")));
  }

  @Test
  void keepsTheTownWhenItsCountyIsSavedAgain() {
    var county = ExampleContent.content(ExampleContent.town("musterkreis"));
    var town = ExampleContent.content(ExampleContent.townIn("musterstadt", "musterkreis"));
    store().save(county, "1");
    store().save(town, "1");
    store().save(county, "2");
    assertEquals(Optional.of(town), store().findPackage(TOWN));
  }

  @Test
  void refusesATownWithoutItsCounty() {
    assertThrows(RuntimeException.class, () -> store().save(orphan(), "1"));
    assertEquals(List.of(), store().listMunicipalities());
  }

  @Test
  void changesNothingWhenASaveFails() {
    var before = everyKindOfField();
    store().save(before, "1");
    assertThrows(RuntimeException.class, () -> store().save(orphan(), "2"));
    assertEquals(Optional.of(before), store().findPackage(TOWN));
    assertEquals(Optional.of("1"), store().findFingerprint(TOWN));
  }

  private void assertFoundEqual(ContentPackage content) {
    store().save(content, "1");
    assertEquals(Optional.of(content), store().findPackage(content.municipality().id()));
  }

  private static ContentPackage orphan() {
    return ExampleContent.content(ExampleContent.townIn("musterstadt", "atlantis"));
  }

  /// A package in which every optional thing is there, and everything that has kinds is there in each.
  private static ContentPackage everyKindOfField() {
    var service = service();
    var phrases = new ServicePhrases(
      new ServiceId("hund-anmelden"),
      List.of("Hundesteuer", "Hund"),
      List.of(new ExamplePhrase(Aspect.COST, "wat kost dat?"), new ExamplePhrase(Aspect.OVERVIEW, "Hund 🐕 'da'"))
    );
    var office = office();
    return new ContentPackage(ExampleContent.town("musterstadt"), List.of(office), List.of(service), List.of(phrases));
  }

  private static PublicService service() {
    var yearly = new Cost(
      "zweiter",
      text("zweiter Hund", "2. Hund"),
      new Price.Between(new BigDecimal("60.00"), new BigDecimal("120.50")),
      Optional.of(text("pro Jahr", "im Jahr")),
      Optional.of("§ 2"),
      true
    );
    return ExampleService.of("hund-anmelden")
      .named("Hund anmelden", "Einen Hund an·melden")
      .lifeEvents("tiere", "umzug")
      .office("steueramt")
      .cost(yearly)
      .fee("erster", "120.00")
      .price("blindenhund", new Price.Free())
      .price("kampfhund", new Price.Described(text("nach Rasse", "je nach Hund")))
      .deadline("frist", "P2W")
      .term("abmelden", new Term.Described(text("unverzüglich", "sofort")))
      .duration("bescheid", "P3W", "P4W")
      .duration("termin", "PT15M")
      .evidence("chip", "Chipnummer")
      .evidence(new Evidence("haftpflicht", text("Versicherung", "Versicherung"), Optional.of("§ 5")))
      .law("Satzung", "https://www.stadt.example/satzung")
      .onlineService(
        new OnlineService(
          text("Hund online anmelden", "Hund im Internet an·melden"),
          URI.create("https://" + ExampleContent.HOST + "/hund?a=1&b=2"),
          OnlineService.FormSystem.INTELLIFORM,
          OnlineService.EidLevel.SUBSTANTIAL
        )
      )
      .appointment(new Appointment(URI.create("https://" + ExampleContent.HOST + "/termin"), true))
      .answer(Aspect.WHERE, "Im Steueramt.")
      .answer(new Answer(Aspect.OVERVIEW, Variant.EASY, "Melden Sie\nden Hund an.", Optional.of("Prüfgruppe")))
      .answer(Aspect.OVERVIEW, "Melden Sie den Hund an.\n\n{costs}\n")
      .build();
  }

  private static Office office() {
    return new Office(
      "steueramt",
      text("Steueramt", "Steuer·amt"),
      "Rathausplatz 1",
      "09999",
      "Musterstadt",
      Optional.of("Zimmer 7"),
      "+49 221 4710-100",
      "steueramt@stadt.example",
      false,
      text("Bus bis Rathaus", "Der Bus hält vor dem Rat·haus."),
      new OpeningHours(
        Map.of(
          DayOfWeek.MONDAY,
          List.of(OpeningHours.Span.parse("08:00-12:00"), OpeningHours.Span.parse("14:00-16:00")),
          DayOfWeek.WEDNESDAY,
          List.of()
        )
      )
    );
  }

  private static LocalizedText text(String plain, String easy) {
    return LocalizedText.of(Map.of("de", plain, "de-x-leicht", easy));
  }
}
