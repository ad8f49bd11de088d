package de.buergerlotse.knowledge.example;

import de.buergerlotse.knowledge.service.Access;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Appointment;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Cost;
import de.buergerlotse.knowledge.service.Deadline;
import de.buergerlotse.knowledge.service.Evidence;
import de.buergerlotse.knowledge.service.Facts;
import de.buergerlotse.knowledge.service.LegalResource;
import de.buergerlotse.knowledge.service.Level;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.ProcessingTime;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Term;
import de.buergerlotse.knowledge.service.TimeSpan;
import de.buergerlotse.knowledge.service.Variant;
import java.math.BigDecimal;
import java.net.URI;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A public service for tests, told step by step; what is not told is empty.
public final class ExampleService {

  private final ServiceId id;
  private LocalizedText name;
  private List<String> lifeEvents = List.of();
  private final List<Cost> costs = new ArrayList<>();
  private final List<Deadline> deadlines = new ArrayList<>();
  private final List<ProcessingTime> durations = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<LegalResource> legal = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private String office = ExampleContent.OFFICE;
  private Optional<OnlineService> onlineService = Optional.empty();
  private Optional<Appointment> appointment = Optional.empty();

  private ExampleService(String slug) {
    this.id = new ServiceId(slug);
    this.name = LocalizedText.plain(slug);
  }

  public static ExampleService of(String slug) {
    return new ExampleService(slug);
  }

  public ExampleService named(String plain, String easy) {
    name = LocalizedText.of(Map.of("de", plain, "de-x-leicht", easy));
    return this;
  }

  public ExampleService lifeEvents(String... keys) {
    lifeEvents = List.of(keys);
    return this;
  }

  public ExampleService office(String responsible) {
    office = responsible;
    return this;
  }

  public ExampleService fee(String key, String euro) {
    return price(key, new Price.Fixed(new BigDecimal(euro)));
  }

  public ExampleService price(String key, Price price) {
    return cost(new Cost(key, LocalizedText.plain("Gebühr " + key), price, Optional.empty(), Optional.empty(), false));
  }

  public ExampleService cost(Cost cost) {
    costs.add(cost);
    return this;
  }

  public ExampleService deadline(String key, String iso) {
    return term(key, new Term.Counted(TimeSpan.parse(iso)));
  }

  public ExampleService term(String key, Term term) {
    deadlines.add(new Deadline(key, LocalizedText.plain("Frist " + key), term, Optional.empty(), false));
    return this;
  }

  public ExampleService duration(String key, String from, String to) {
    return duration(key, from, Optional.of(to));
  }

  public ExampleService duration(String key, String from) {
    return duration(key, from, Optional.empty());
  }

  private ExampleService duration(String key, String from, Optional<String> to) {
    var title = LocalizedText.plain("Dauer " + key);
    durations.add(
      new ProcessingTime(key, title, TimeSpan.parse(from), to.map(TimeSpan::parse), Optional.empty(), false)
    );
    return this;
  }

  public ExampleService evidence(String key, String plain) {
    evidence.add(new Evidence(key, LocalizedText.plain(plain), Optional.empty()));
    return this;
  }

  public ExampleService evidence(Evidence proof) {
    evidence.add(proof);
    return this;
  }

  public ExampleService law(String title, String url) {
    legal.add(new LegalResource(title, URI.create(url)));
    return this;
  }

  public ExampleService onlineService(OnlineService online) {
    onlineService = Optional.of(online);
    return this;
  }

  public ExampleService appointment(Appointment booking) {
    appointment = Optional.of(booking);
    return this;
  }

  public ExampleService answer(Aspect aspect, String plain) {
    return answer(aspect, Variant.PLAIN, plain);
  }

  public ExampleService answer(Aspect aspect, Variant variant, String text) {
    return answer(new Answer(aspect, variant, text, Optional.empty()));
  }

  public ExampleService answer(Answer answer) {
    answers.add(answer);
    return this;
  }

  /// What the texts may refer to so far.
  public Facts facts() {
    return new Facts(costs, deadlines, durations, evidence, legal);
  }

  public PublicService build() {
    var access = new Access(office, onlineService, appointment);
    return new PublicService(
      id,
      name,
      Level.STADT,
      lifeEvents,
      YearMonth.of(2026, 11),
      false,
      facts(),
      access,
      answers
    );
  }
}
