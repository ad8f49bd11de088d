package de.buergerlotse.bot.reply;

import static de.buergerlotse.bot.reply.ExampleGeneral.text;

import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.municipality.OpeningHours;
import de.buergerlotse.knowledge.service.Access;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Appointment;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Cost;
import de.buergerlotse.knowledge.service.Evidence;
import de.buergerlotse.knowledge.service.Facts;
import de.buergerlotse.knowledge.service.LegalResource;
import de.buergerlotse.knowledge.service.Level;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.OnlineService.FormSystem;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.TextVersion;
import de.buergerlotse.knowledge.service.Variant;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A town with three services, one of them its county's.
final class ExampleTown {

  /// Answered in all ways: figures, lists, online service, appointment, law.
  static final ServiceId PASSPORT = new ServiceId("reisepass");
  /// Without any answer.
  static final ServiceId DOG = new ServiceId("hund-anmelden");
  /// The county's.
  static final ServiceId CAR = new ServiceId("kfz-zulassung");
  static final URI FORM = URI.create("https://service.stadt.example/reisepass");
  static final URI BOOKING = URI.create("https://service.stadt.example/termin");
  static final URI LAW = URI.create("https://www.gesetze-im-internet.de/pa_g/");
  static final OpeningHours HOURS = new OpeningHours(
    Map.of(DayOfWeek.MONDAY, List.of(OpeningHours.Span.parse("08:00-12:00")))
  );

  private ExampleTown() {}

  static KnowledgeSnapshot snapshot() {
    var county = content(municipality("musterkreis", Optional.empty()), car());
    var town = content(municipality("musterstadt", Optional.of("musterkreis")), passport(), dog());
    var knowledge = new KnowledgeBase(new StoreOf(List.of(county, town)));
    knowledge.reload();
    return knowledge.findSnapshot(town.municipality().id()).orElseThrow();
  }

  private static PublicService passport() {
    var fee = new Cost(
      "pass",
      text("Reisepass", "Reise·pass"),
      new Price.Fixed(new BigDecimal("70")),
      Optional.empty(),
      Optional.empty(),
      false
    );
    var photo = new Evidence("foto", text("ein Passfoto", "ein Pass·foto"), Optional.empty());
    var facts = new Facts(
      List.of(fee),
      List.of(),
      List.of(),
      List.of(photo),
      List.of(new LegalResource("Passgesetz", LAW))
    );
    var online = new OnlineService(
      text("Reisepass online", "Reise·pass im Internet"),
      FORM,
      FormSystem.PLAIN,
      EidLevel.HIGH
    );
    var access = new Access("amt", Optional.of(online), Optional.of(new Appointment(BOOKING, true)));
    var answers = List.of(
      plain(Aspect.OVERVIEW, "Der Pass kostet {cost:pass}."),
      easy(Aspect.OVERVIEW, "Der Reise·pass kostet {cost:pass}.\nKommen Sie bitte.", Optional.empty()),
      plain(Aspect.DOCUMENTS, "Bringen Sie mit:\n\n{evidence}"),
      easy(Aspect.DOCUMENTS, "Bringen Sie mit:\n\n{evidence}", Optional.of("Prüfgruppe")),
      plain(Aspect.COST, "{costs}"),
      plain(Aspect.DEADLINE, "Er gilt lange."),
      stale(Aspect.DEADLINE, "Er gilt kurz."),
      plain(Aspect.DURATION, "Es dauert."),
      plain(Aspect.PROCEDURE, "1. Kommen.\n2. Zahlen."),
      plain(Aspect.ELIGIBILITY, "Alle Deutschen."),
      plain(Aspect.WHERE, "Im Rathaus."),
      plain(Aspect.ONLINE, "Ja, online.")
    );
    return service(PASSPORT, "Reisepass", "Einen Reise·pass bekommen", facts, access, answers);
  }

  private static PublicService dog() {
    return service(DOG, "Hund anmelden", "Einen Hund an·melden", noFacts(), atOffice(), List.of());
  }

  private static PublicService car() {
    var answers = List.of(plain(Aspect.WHERE, "Beim Kreis."));
    return service(CAR, "Auto anmelden", "Ein Auto an·melden", noFacts(), atOffice(), answers);
  }

  private static PublicService service(
    ServiceId id,
    String plain,
    String easy,
    Facts facts,
    Access access,
    List<Answer> answers
  ) {
    var asOf = YearMonth.of(2026, 11);
    return new PublicService(id, text(plain, easy), Level.STADT, List.of(), asOf, false, facts, access, answers);
  }

  private static Answer plain(Aspect aspect, String text) {
    return new Answer(aspect, Variant.PLAIN, text, Optional.empty());
  }

  private static Answer easy(Aspect aspect, String text, Optional<String> reviewedBy) {
    return new Answer(aspect, Variant.EASY, text, reviewedBy);
  }

  /// Written after a plain text that has changed since.
  private static Answer stale(Aspect aspect, String text) {
    return new Answer(aspect, Variant.EASY, text, Optional.empty(), Optional.of(TextVersion.of("früher")));
  }

  private static Facts noFacts() {
    return new Facts(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Access atOffice() {
    return new Access("amt", Optional.empty(), Optional.empty());
  }

  private static ContentPackage content(Municipality municipality, PublicService... services) {
    var office = new Office(
      "amt",
      text("Bürgeramt", "Bürger·amt"),
      "Rathausplatz 1",
      "59999",
      "Musterstadt",
      Optional.empty(),
      "+49 221 4710-100",
      "amt@stadt.example",
      true,
      text("Bus bis Rathaus", "Der Bus hält am Rat·haus."),
      HOURS
    );
    return new ContentPackage(municipality, List.of(office), List.of(services), List.of());
  }

  private static Municipality municipality(String id, Optional<String> parent) {
    return new Municipality(
      new MunicipalityId(id),
      Municipality.Kind.STADT,
      parent.map(MunicipalityId::new),
      "059990012012",
      "NW",
      ZoneId.of("Europe/Berlin"),
      text(id, id),
      text("Verwaltung " + id, "Ver·waltung " + id),
      List.of(Variant.PLAIN, Variant.EASY),
      Set.of("service.stadt.example"),
      URI.create("https://www.stadt.example"),
      "+49 221 4710-000",
      true
    );
  }

  /// A store in which nothing changes any more.
  private record StoreOf(Map<MunicipalityId, ContentPackage> packages) implements KnowledgeStore {
    StoreOf(List<ContentPackage> packages) {
      this(packages.stream().collect(Collectors.toMap(content -> content.municipality().id(), Function.identity())));
    }

    @Override
    public List<MunicipalityId> listMunicipalities() {
      return List.copyOf(packages.keySet());
    }

    @Override
    public Optional<ContentPackage> findPackage(MunicipalityId municipality) {
      return Optional.ofNullable(packages.get(municipality));
    }

    @Override
    public Optional<String> findFingerprint(MunicipalityId municipality) {
      return Optional.empty();
    }

    @Override
    public void save(ContentPackage content, String fingerprint) {
      throw new UnsupportedOperationException("nothing changes any more");
    }
  }
}
