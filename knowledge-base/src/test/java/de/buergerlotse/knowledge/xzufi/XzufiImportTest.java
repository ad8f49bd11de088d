package de.buergerlotse.knowledge.xzufi;

import static de.buergerlotse.knowledge.xzufi.XzufiExample.delivery;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.drafts;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.duty;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.file;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.into;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.online;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.service;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.exchange.ContentWriter;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Term;
import de.buergerlotse.knowledge.service.TimeSpan;
import de.buergerlotse.knowledge.service.Variant;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class XzufiImportTest {

  private static final String FULL = file("full-2.2.0.xml");
  private final ObjectsInMemory store = new ObjectsInMemory();

  @Test
  void readsTheMinimalExample() {
    var report = into(store, file("minimal-2.2.0.xml"));
    assertEquals(3, report.created());
    assertEquals(List.of(), report.skipped());
    var draft = drafts(store).getFirst();
    assertEquals("Sie wollen ein Gewerbe an-melden", draft.service().name().in(Variant.EASY));
    var url = draft.service().access().onlineService().map(OnlineService::url).orElseThrow();
    assertEquals("https://service.stadt.example/gewerbe?ars=059990012012", url.toString());
  }

  @Test
  void readsBothVersionsAsTheSameRecords() {
    var other = new ObjectsInMemory();
    into(store, file("minimal-2.2.0.xml"));
    into(other, file("minimal-2.3.1.xml"));
    for (var kind : XzufiObject.Kind.values()) {
      assertEquals(store.list(XzufiExample.TOWN.id(), kind), other.list(XzufiExample.TOWN.id(), kind));
    }
  }

  @Test
  void leavesAsItIsWhatCameBefore() {
    into(store, FULL);
    var again = into(store, FULL);
    assertEquals(List.of(0, 0, 1), List.of(again.created(), again.changed(), again.unchanged()));
    assertEquals(1, drafts(store).size());
  }

  @Test
  void replacesWhatChanged() {
    into(store, delivery(service("L1", "1", "Alt", "")));
    assertEquals(1, into(store, delivery(service("L1", "1", "Neu", ""))).changed());
    assertEquals("Neu", drafts(store).getFirst().service().name().plain());
  }

  @Test
  void removesWhatIsDeletedAndIgnoresOrphans() {
    into(store, delivery(service("L1", "1", "Eins", ""), service("L1", "2", "Zwei", "")));
    var orphans = IntStream.range(10, 1_000).mapToObj(XzufiImportTest::delete);
    var deletes = Stream.concat(Stream.of(delete(1)), orphans).toArray(String[]::new);
    var report = into(store, delivery(deletes));
    assertEquals(1, report.removed());
    assertEquals(List.of(), report.skipped());
    assertEquals(1, drafts(store).size());
  }

  @Test
  void countsWhatItDoesNotKnow() {
    var report = into(store, FULL);
    assertEquals(Map.of("leistung/neuesFeld", 2), report.unknown());
    assertTrue(report.text().contains("leistung/neuesFeld: 2 mal"), report.text());
  }

  @Test
  void fallsBackToTheOfficialTitle() {
    assertEquals("Gewerbeanmeldung", full().name().plain());
  }

  @Test
  void knowsLeichteSpracheByItsGermanName() {
    var strange = text("05", "de-XX", "Einfach.").replace("</x:modulText>", "</x:modulText>" + declared("de-XX"));
    into(store, delivery(service("L1", "1", "Titel", strange)));
    var service = drafts(store).getFirst().service();
    assertEquals("Einfach.", service.findAnswer(Aspect.OVERVIEW, Variant.EASY).orElseThrow().text());
  }

  @Test
  void turnsModulesIntoAspects() {
    var overview = full().findAnswer(Aspect.OVERVIEW, Variant.PLAIN).orElseThrow();
    assertEquals("Melden Sie das Gewerbe vorher an.\n\n1. Formular\n2. (Ausweis)", overview.text());
    assertEquals("- Ausweis\n- Formular", full().findAnswer(Aspect.DOCUMENTS, Variant.PLAIN).orElseThrow().text());
    assertEquals("Sagen Sie uns Bescheid.", full().findAnswer(Aspect.OVERVIEW, Variant.EASY).orElseThrow().text());
  }

  @Test
  void turnsFiguresIntoFields() {
    var facts = full().facts();
    assertEquals(
      List.of(
        new Price.Fixed(new BigDecimal("26.00")),
        new Price.Between(new BigDecimal("10.00"), new BigDecimal("20.50")),
        new Price.Free()
      ),
      facts
        .costs()
        .stream()
        .map(cost -> cost.price())
        .toList()
    );
    assertEquals(new Term.Counted(TimeSpan.parse("P2W")), facts.deadlines().getFirst().term());
    assertEquals(TimeSpan.parse("P3D"), facts.durations().getFirst().from());
    assertEquals(1, facts.durations().size());
  }

  @Test
  void tellsWorkingDaysInWords() {
    var duration = full().findAnswer(Aspect.DURATION, Variant.PLAIN).orElseThrow().text();
    assertTrue(duration.contains("3 Werktage"), duration);
  }

  @Test
  void tellsWhereAFigureComesFrom() {
    assertEquals("XZuFi L1/1, Stand 2026-03", full().facts().costs().getFirst().source().orElseThrow());
    assertEquals(YearMonth.of(2026, 3), full().asOf());
  }

  @Test
  void turnsTermsIntoEverydayWords() {
    into(store, FULL);
    assertEquals(List.of("Gewerbeschein"), drafts(store).getFirst().phrases().everydayWords());
  }

  @Test
  void keepsLawsOnTheHostsOfOthers() {
    assertEquals("GewO", full().facts().legal().getFirst().title());
  }

  @Test
  void takesTheOnlineServiceOfTheNearestArea() {
    into(
      store,
      delivery(
        service("L1", "1", "Titel", ""),
        online("bund", "https://service.stadt.example/bund"),
        online("stadt", "https://service.stadt.example/stadt"),
        duty("Z1", "stadt", "1", "059990012012"),
        duty("Z2", "bund", "1", "000000000000")
      )
    );
    var url = drafts(store).getFirst().service().access().onlineService().map(OnlineService::url).orElseThrow();
    assertEquals("https://service.stadt.example/stadt", url.toString());
  }

  @Test
  void takesNoOnlineServiceOfAnotherArea() {
    into(
      store,
      delivery(
        service("L1", "1", "Titel", ""),
        online("dort", "https://service.stadt.example/dort"),
        duty("Z1", "dort", "1", "110000000000")
      )
    );
    assertTrue(drafts(store).getFirst().service().access().onlineService().isEmpty());
  }

  @Test
  void writesADraftAsAServiceFile() {
    into(store, FULL);
    var draft = drafts(store).getFirst();
    var file = new ContentWriter().serviceFile(draft.service(), draft.phrases());
    assertTrue(file.startsWith("id: gewerbeanmeldung-l1-1\n"), file);
  }

  @Test
  void readsDeliveriesOfManyMegabytes() {
    var wordy = text("05", "de", "Ein Satz. ".repeat(10_000));
    var services = IntStream.range(0, 100).mapToObj(id -> service("L1", String.valueOf(id), "Titel", wordy));
    assertEquals(100, into(store, delivery(services.toArray(String[]::new))).created());
  }

  @Test
  void tellsMachineTranslations() {
    var english =
      text("05", "en", "Business.") +
      "<x:sprachversion><x:languageCode>en</x:languageCode>" +
      "<x:kennzeichenMaschinelleUebersetzung>true</x:kennzeichenMaschinelleUebersetzung></x:sprachversion>";
    var report = into(store, delivery(service("L1", "1", "Titel", english)));
    assertTrue(report.text().contains("automatisch übersetzt: [en]"), report.text());
  }

  private PublicService full() {
    into(store, FULL);
    return drafts(store).getFirst().service();
  }

  private static String declared(String code) {
    return (
      "<x:sprachversion><x:languageCode>" +
      code +
      "</x:languageCode><x:sprachbezeichnungDeutsch>Deutsch (leichte Sprache)</x:sprachbezeichnungDeutsch></x:sprachversion>"
    );
  }

  private static String delete(int id) {
    return "<x:loesche klasse=\"Leistung\"><x:id schemeAgencyID=\"L1\">" + id + "</x:id></x:loesche>";
  }
}
