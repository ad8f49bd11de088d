package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.checklist.ChecklistEntry;
import de.buergerlotse.knowledge.checklist.Condition;
import de.buergerlotse.knowledge.checklist.DeadlineRule;
import de.buergerlotse.knowledge.checklist.EntryDeadline;
import de.buergerlotse.knowledge.checklist.ExampleSituation;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.Question;
import de.buergerlotse.knowledge.checklist.Responsible;
import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.municipality.OpeningHours;
import de.buergerlotse.knowledge.override.Change;
import de.buergerlotse.knowledge.override.Replacement;
import de.buergerlotse.knowledge.override.ServiceOverride;
import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Appointment;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Cost;
import de.buergerlotse.knowledge.service.Evidence;
import de.buergerlotse.knowledge.service.LinkParameter;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Term;
import de.buergerlotse.knowledge.service.TextVersion;
import de.buergerlotse.knowledge.service.Variant;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A package for tests that loses something wherever a mapping forgets a field.
final class EveryKindOfField {

  private EveryKindOfField() {}

  /// A package in which every optional thing is there, and everything that has kinds is there in each.
  static ContentPackage content() {
    var service = service();
    var phrases = new ServicePhrases(
      new ServiceId("hund-anmelden"),
      List.of("Hundesteuer", "Hund"),
      List.of(new ExamplePhrase(Aspect.COST, "wat kost dat?"), new ExamplePhrase(Aspect.OVERVIEW, "Hund 🐕 'da'"))
    );
    var office = office();
    return new ContentPackage(
      ExampleContent.town("musterstadt"),
      List.of(office),
      List.of(service),
      List.of(phrases),
      List.of(),
      List.of(ExampleSituation.of("erste-wohnung").entry("bank", "").build(), situation())
    );
  }

  private static LifeSituation situation() {
    var page = new Responsible.Link(text("Zur Bank", "Zur Bank"), URI.create("https://bank.example/umzug"));
    return ExampleSituation.of("umzug")
      .day("einzug", Question.Lies.COMING)
      .day("auszug", Question.Lies.PAST)
      .yesNo("hund", "")
      .reviewedBy("Prüfgruppe der Lebenshilfe")
      .oneOf("herkunft", "not hund = nein", "ort", "anderswo", "ausland")
      .due("amt", "within 3 workingDays")
      .due("ummelden", "within P2W", "amt")
      .entry(
        new ChecklistEntry(
          "hundesteuer",
          text("Hund anmelden", "Hund an·melden"),
          ChecklistEntry.Level.STADT,
          new Responsible.OfService(new ServiceId("hund-anmelden")),
          Condition.parse("(hund = ja or herkunft = ort|ausland) and not herkunft = anderswo"),
          Optional.of(new EntryDeadline(DeadlineRule.parse("including P4M"), "auszug", Optional.empty(), true)),
          List.of("ummelden", "amt"),
          Optional.of(text("Sonst wird es teuer.", "Das ist wichtig.")),
          List.of(text("den Impfpass", "den Impf·pass"), text("Geld", "Geld"))
        )
      )
      .entry(with("finanzamt", new Responsible.OfAuthority("finanzamt")))
      .entry(with("bank", new Responsible.Named(text("Ihre Bank", "Ihre Bank"), Optional.of(page))))
      .build();
  }

  private static ChecklistEntry with(String id, Responsible responsible) {
    return new ChecklistEntry(
      id,
      text(id, id),
      ChecklistEntry.Level.BUND,
      responsible,
      new Condition.Always(),
      Optional.empty(),
      List.of(),
      Optional.empty(),
      List.of()
    );
  }

  /// The same below a county, with an override of every kind.
  static ContentPackage below(String county) {
    var plain = content();
    var service = plain.services().getFirst();
    var replacements = Stream.of(
      new Replacement.OfResponsible("steueramt"),
      new Replacement.OfOnlineService(service.access().onlineService().orElseThrow()),
      new Replacement.OfCost(service.facts().costs().getFirst()),
      new Replacement.OfDeadline(service.facts().deadlines().getLast()),
      new Replacement.OfAnswer(new Answer(Aspect.WHERE, Variant.PLAIN, "Hier.\n", Optional.empty())),
      new Replacement.OfAnswer(
        new Answer(Aspect.WHERE, Variant.EASY, "Hier.", Optional.of("Prüfgruppe"), Optional.of(TextVersion.of("Dort.")))
      )
    );
    var changes = replacements
      .map(replacement -> new Change(replacement, Optional.of(TextVersion.of(replacement.key()))))
      .toList();
    return new ContentPackage(
      ExampleContent.townIn("musterstadt", county),
      plain.offices(),
      plain.services(),
      plain.phrases(),
      List.of(new ServiceOverride(new ServiceId("kfz-abmelden"), changes))
    );
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
          OnlineService.EidLevel.SUBSTANTIAL,
          Map.of("ars", LinkParameter.ARS, "sprache", LinkParameter.LANG)
        )
      )
      .appointment(
        new Appointment(
          URI.create("https://" + ExampleContent.HOST + "/select2?md=3"),
          true,
          OnlineService.FormSystem.TEVIS
        )
      )
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
