package de.buergerlotse.knowledge.exchange;

import static de.buergerlotse.knowledge.exchange.ContentFolder.DOG;
import static de.buergerlotse.knowledge.exchange.ContentFolder.MOVING;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every mistake in a content folder is named with its file.
class ContentComplaintsTest {

  @TempDir
  private Path place;

  private ContentFolder folder;

  @BeforeEach
  void startRight() {
    folder = ContentFolder.rightIn(place);
  }

  @Test
  void namesAMissingFile() {
    folder.delete("offices.yaml");
    complains("offices.yaml", "cannot be read");
  }

  @Test
  void namesAnEmptyFile() {
    folder.write("municipality.yaml", "# nothing yet\n");
    complains("municipality.yaml");
  }

  @Test
  void namesTheLineOfBrokenYaml() {
    folder.replace(DOG, "level: stadt", "level: stadt: kreis");
    complains(DOG, "line 3");
  }

  @Test
  void namesTheLineOfAnUnknownKey() {
    folder.replace(DOG, "level: stadt", "level: stadt\nfarbe: braun");
    complains(DOG, "line 4", "farbe");
  }

  @Test
  void namesTheLineOfAKeyWrittenTwice() {
    folder.replace(DOG, "level: stadt", "level: stadt\nlevel: kreis");
    complains(DOG, "line 4", "level");
  }

  @Test
  void namesAnAnswerWrittenTwice() {
    folder.replace(DOG, "  cost:\n    de:", "  overview:\n    de:");
    complains(DOG, "overview");
  }

  @Test
  void namesAMissingName() {
    folder.replace(DOG, "name: {de: Hund anmelden, de-x-leicht: Einen Hund an·melden}\n", "");
    complains(DOG, "name");
  }

  @Test
  void namesAnEmptyKey() {
    folder.replace(DOG, "responsible: steueramt", "responsible:");
    complains(DOG, "responsible");
  }

  @Test
  void namesAMissingKeyOfAFee() {
    folder.replace(DOG, "    name: {de: ein Hund}\n", "");
    complains(DOG, "costs", "name");
  }

  @Test
  void namesAMissingKeyOfAnOffice() {
    folder.replace("offices.yaml", "  email: steueramt@kleinstadt.example\n", "");
    complains("offices.yaml", "email");
  }

  @Test
  void namesAMissingKeyOfTheMunicipality() {
    folder.replace("municipality.yaml", "land: NW\n", "");
    complains("municipality.yaml", "land");
  }

  @Test
  void namesAnUnknownOffice() {
    folder.replace(DOG, "responsible: steueramt", "responsible: fundamt");
    complains("hund-anmelden", "fundamt");
  }

  @Test
  void namesALinkToAForeignHost() {
    folder.replace(DOG, "https://service.kleinstadt.example/hund", "https://boese.example/hund");
    complains("hund-anmelden", "boese.example");
  }

  @Test
  void namesAnInsecureLink() {
    folder.replace(DOG, "https://service.kleinstadt.example/hund", "http://service.kleinstadt.example/hund");
    complains(DOG, "https");
  }

  @Test
  void namesALinkThatIsNone() {
    folder.replace(DOG, "https://service.kleinstadt.example/hund", "https://service kleinstadt");
    complains(DOG);
  }

  @Test
  void namesAnIdUnlikeItsFile() {
    folder.replace(DOG, "id: hund-anmelden", "id: hund-abmelden");
    complains(DOG, "hund-abmelden");
  }

  @Test
  void namesTheLineOfAnAmountThatIsNoNumber() {
    folder.replace(DOG, "amount: 120.00", "amount: viel");
    complains(DOG, "line", "viel");
  }

  @Test
  void namesANegativeAmount() {
    folder.replace(DOG, "amount: 120.00", "amount: -5");
    complains(DOG, "-5");
  }

  @Test
  void namesAFeeWithoutAPrice() {
    folder.replace(DOG, "    amount: 120.00\n", "");
    complains(DOG, "steuer");
  }

  @Test
  void namesAFeeWithTwoPrices() {
    folder.replace(DOG, "amount: 120.00", "amount: 120.00\n    free: true");
    complains(DOG, "steuer");
  }

  @Test
  void namesAFeeWithAnAmountAndARange() {
    folder.replace(DOG, "amount: 120.00", "amount: 120.00\n    from: 10\n    to: 20");
    complains(DOG, "steuer");
  }

  @Test
  void namesARangeWithoutItsEnd() {
    folder.replace(DOG, "amount: 120.00", "from: 10\n    text: {de: nach Größe}");
    complains(DOG, "steuer");
  }

  @Test
  void namesADeadlineWithTwoTerms() {
    folder.replace(DOG, "period: P2W", "period: P2W\n    text: {de: sofort}");
    complains(DOG, "frist");
  }

  @Test
  void namesADeadlineWithoutATerm() {
    folder.replace(DOG, "    period: P2W\n", "");
    complains(DOG, "frist");
  }

  @Test
  void namesADeadlineWithARange() {
    folder.replace(DOG, "period: P2W", "period: P2W\n    from: P1W");
    complains(DOG, "frist");
  }

  @Test
  void namesADurationWithAPeriod() {
    folder.replace(DOG, "from: P3W", "from: P3W\n    period: P3W");
    complains(DOG, "bescheid");
  }

  @Test
  void namesADurationWithoutAStart() {
    folder.replace(DOG, "    from: P3W\n", "");
    complains(DOG, "bescheid");
  }

  @Test
  void namesAPeriodThatIsNone() {
    folder.replace(DOG, "period: P2W", "period: 2 Wochen");
    complains(DOG, "2 Wochen");
  }

  @Test
  void namesAnUnknownAspectOfAnAnswer() {
    folder.replace(DOG, "  cost:\n    de:", "  price:\n    de:");
    complains(DOG, "price");
  }

  @Test
  void namesAnUnknownAspectOfAPhrase() {
    folder.replace(DOG, "  cost: [was kostet ein Hund]", "  price: [was kostet ein Hund]");
    complains(DOG, "price");
  }

  @Test
  void namesAnUnknownLevel() {
    folder.replace(DOG, "level: stadt", "level: bund");
    complains(DOG, "BUND");
  }

  @Test
  void namesAMonthThatIsNone() {
    folder.replace(DOG, "asOf: 2026-11", "asOf: 2026-13");
    complains(DOG, "2026-13");
  }

  @Test
  void namesAFigureThatTheTextMisses() {
    folder.replace(DOG, "{deadline:frist:dativ}", "{deadline:fehlt}");
    complains(DOG, "deadline:fehlt");
  }

  @Test
  void namesATextWithoutPlainGerman() {
    folder.replace(DOG, "name: {de: ein Hund}", "name: {en: one dog}");
    complains(DOG, "plain German");
  }

  @ParameterizedTest
  @ValueSource(strings = { "xx", "klingonisch", "de-x-liecht" })
  void namesAnUnknownLanguage(String tag) {
    folder.replace(DOG, "de-x-leicht: Einen Hund an·melden", tag + ": Einen Hund an·melden");
    complains(DOG, tag);
  }

  @Test
  void namesAnUnknownLanguageOfALifeSituation() {
    folder.replace(MOVING, "de-x-leicht: Ihr Um·zug", "xx: Ihr Um·zug");
    complains(MOVING, "unknown language: xx");
  }

  @ParameterizedTest
  @ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "//boese.example/x" })
  void namesALinkThatRunsOrHidesWhereItLeads(String link) {
    folder.replace(DOG, "https://service.kleinstadt.example/hund", link);
    complains(DOG);
  }

  @Test
  void namesAnOfficeWrittenTwice() {
    folder.writeTwice("offices.yaml");
    complains("steueramt");
  }

  @Test
  void namesADayThatIsNone() {
    folder.replace("offices.yaml", "mo: [", "mon: [");
    complains("mon");
  }

  @Test
  void namesATimeZoneThatIsNone() {
    folder.replace("municipality.yaml", "Europe/Berlin", "Europe/Kleinstadt");
    complains("Europe/Kleinstadt");
  }

  @Test
  void namesALifeSituationUnlikeItsFile() {
    folder.replace(MOVING, "id: umzug", "id: umziehen");
    complains(MOVING, "umziehen");
  }

  @Test
  void namesAnUnknownServiceOfALifeSituation() {
    folder.replace(MOVING, "service: hund-anmelden", "service: katze-anmelden");
    complains(MOVING, "entries.hundesteuer.service", "katze-anmelden");
  }

  @Test
  void namesAnUnknownQuestionOfACondition() {
    folder.replace(MOVING, "when: hund = ja", "when: katze = ja");
    complains(MOVING, "entries.hundesteuer.when", "katze");
  }

  @Test
  void namesAnUnknownAnswerOfACondition() {
    folder.replace(MOVING, "when: hund = ja", "when: herkunft = mars");
    complains(MOVING, "entries.hundesteuer.when", "mars");
  }

  @Test
  void namesAConditionThatIsNone() {
    folder.replace(MOVING, "when: hund = ja", "when: hund ist ja");
    complains(MOVING, "entries.hundesteuer", "hund ist ja");
  }

  @Test
  void namesACircleOfEntries() {
    folder.replace(MOVING, "level: privat", "level: privat\n    after: [hundesteuer]");
    complains(MOVING, "entries.bestaetigung.after", "after itself");
  }

  @Test
  void namesContradictoryDeadlines() {
    folder.replace(MOVING, "rule: within P1W", "rule: within P1M");
    complains(MOVING, "entries.hundesteuer.due", "bestaetigung");
  }

  @Test
  void namesADeadlineRuleThatIsNone() {
    folder.replace(MOVING, "rule: within P2W", "rule: in 2 Wochen");
    complains(MOVING, "entries.hundesteuer", "in 2 Wochen");
  }

  @Test
  void namesADeadlineCountedFromNoDay() {
    folder.replace(MOVING, "anchor: einzug, source: § 8", "anchor: hund");
    complains(MOVING, "entries.hundesteuer.due.anchor", "hund");
  }

  @Test
  void namesAnEntryWithTwoResponsibleBodies() {
    folder.replace(MOVING, "service: hund-anmelden", "service: hund-anmelden\n    authority: zoll");
    complains(MOVING, "entries.hundesteuer", "one of service, authority, responsible");
  }

  @Test
  void namesAnEntryWithNobodyResponsible() {
    folder.replace(MOVING, "    service: hund-anmelden\n", "");
    complains(MOVING, "entries.hundesteuer", "one of service, authority, responsible");
  }

  @Test
  void namesALinkBesideAService() {
    folder.replace(
      MOVING,
      "service: hund-anmelden",
      "service: hund-anmelden\n    link: {title: {de: a}, url: https://a.example}"
    );
    complains(MOVING, "entries.hundesteuer", "link");
  }

  @Test
  void namesAnInsecureLinkOfALifeSituation() {
    folder.replace(MOVING, "https://vermieter.example/", "http://vermieter.example/");
    complains(MOVING, "entries.bestaetigung", "https");
  }

  @Test
  void namesAQuestionWithTwoForms() {
    folder.replace(
      MOVING,
      "text: {de: \"Woher?\"}",
      "text: {de: \"Woher?\"}\n    date: {lies: past, event: {de: dem Tag}}"
    );
    complains(MOVING, "questions.herkunft", "date and options");
  }

  @Test
  void namesAMissingKeyOfAnEntry() {
    folder.replace(MOVING, "    title: {de: Hund anmelden}\n", "");
    complains(MOVING, "entries", "title");
  }

  @Test
  void namesTheLineOfAnUnknownKeyOfALifeSituation() {
    folder.replace(MOVING, "asOf: 2026-11", "asOf: 2026-11\nfarbe: blau");
    complains(MOVING, "line", "farbe");
  }

  private void complains(String... words) {
    var complaint = assertThrows(ContentException.class, () -> new ContentReader().read(folder.files()));
    for (var word : words) assertTrue(complaint.getMessage().contains(word), complaint.getMessage());
  }
}
