package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
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
import de.buergerlotse.knowledge.service.LinkParameter;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.ProcessingTime;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Term;
import de.buergerlotse.knowledge.service.TextVersion;
import de.buergerlotse.knowledge.service.TimeSpan;
import de.buergerlotse.knowledge.service.Variant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns the spelling of a service file into the records of the service model.
final class ServiceFileMapping {

  private ServiceFileMapping() {}

  static PublicService service(ServiceFile file) {
    return new PublicService(
      new ServiceId(file.id()),
      LocalizedText.of(file.name()),
      Level.of(file.level()),
      each(file.lifeEvents(), Function.identity()),
      YearMonth.parse(file.asOf()),
      file.humanFirst(),
      facts(file.shared()),
      access(file.shared()),
      answers(file.answers())
    );
  }

  static SharedPart sharedPart(ServiceId service, SharedPartFile file) {
    var facts = facts(file);
    var costs = facts.costs().stream().map(ServiceFileMapping::inCents).toList();
    return new SharedPart(
      new Facts(costs, facts.deadlines(), facts.durations(), facts.evidence(), facts.legal()),
      access(file),
      phrases(service, file)
    );
  }

  /// The same amount is the same figure however many digits a client wrote.
  private static Cost inCents(Cost cost) {
    var price = switch (cost.price()) {
      case Price.Fixed(var euro) -> new Price.Fixed(inCents(euro));
      case Price.Between(var from, var to) -> new Price.Between(inCents(from), inCents(to));
      case Price.Free free -> free;
      case Price.Described described -> described;
    };
    return new Cost(cost.id(), cost.name(), price, cost.per(), cost.source(), cost.demonstration());
  }

  private static BigDecimal inCents(BigDecimal euro) {
    return euro.setScale(2, RoundingMode.HALF_UP);
  }

  static ServicePhrases phrases(ServiceFile file) {
    return phrases(new ServiceId(file.id()), file.shared());
  }

  private static ServicePhrases phrases(ServiceId service, SharedPartFile file) {
    var examples = new ArrayList<ExamplePhrase>();
    if (file.phrases() != null) {
      file
        .phrases()
        .forEach((aspect, texts) -> texts.forEach(text -> examples.add(new ExamplePhrase(Aspect.of(aspect), text))));
    }
    return new ServicePhrases(service, each(file.everydayWords(), Function.identity()), examples);
  }

  private static Access access(SharedPartFile file) {
    return new Access(
      file.office(),
      Optional.ofNullable(file.onlineService()).map(ServiceFileMapping::online),
      Optional.ofNullable(file.appointment()).map(booking ->
        new Appointment(
          URI.create(booking.url()),
          booking.required(),
          booking.system() == null ? OnlineService.FormSystem.PLAIN : OnlineService.FormSystem.of(booking.system())
        )
      )
    );
  }

  static OnlineService online(ServiceFile.Online online) {
    return new OnlineService(
      LocalizedText.of(online.title()),
      URI.create(online.url()),
      OnlineService.FormSystem.of(online.system()),
      OnlineService.EidLevel.of(online.eid()),
      parameters(online.parameters())
    );
  }

  private static Map<String, LinkParameter> parameters(@Nullable Map<String, String> byName) {
    var parameters = new TreeMap<String, LinkParameter>();
    if (byName != null) byName.forEach((name, key) -> parameters.put(name, LinkParameter.of(key)));
    return parameters;
  }

  private static Facts facts(SharedPartFile file) {
    return new Facts(
      each(file.costs(), ServiceFileMapping::cost),
      each(file.deadlines(), ServiceFileMapping::deadline),
      each(file.durations(), ServiceFileMapping::duration),
      each(file.evidence(), proof ->
        new Evidence(proof.id(), LocalizedText.of(proof.name()), optional(proof.source()))
      ),
      each(file.legal(), law -> new LegalResource(law.title(), URI.create(law.url())))
    );
  }

  static Cost cost(ServiceFile.Fee fee) {
    return new Cost(
      fee.id(),
      LocalizedText.of(fee.name()),
      price(fee),
      Optional.ofNullable(fee.per()).map(LocalizedText::of),
      optional(fee.source()),
      fee.demonstration()
    );
  }

  private static Price price(ServiceFile.Fee fee) {
    var prices = new ArrayList<Price>();
    if (fee.free()) prices.add(new Price.Free());
    if (fee.amount() != null) prices.add(new Price.Fixed(fee.amount()));
    if (fee.from() != null && fee.to() != null) prices.add(new Price.Between(fee.from(), fee.to()));
    if (fee.text() != null) prices.add(new Price.Described(LocalizedText.of(fee.text())));
    var halfRange = (fee.from() == null) != (fee.to() == null);
    if (prices.size() == 1 && !halfRange) return prices.getFirst();
    throw new IllegalArgumentException("cost " + fee.id() + " needs one of amount, from and to, free, text");
  }

  static Deadline deadline(ServiceFile.Time time) {
    return new Deadline(
      time.id(),
      LocalizedText.of(time.name()),
      term(time),
      optional(time.source()),
      time.demonstration()
    );
  }

  private static Term term(ServiceFile.Time time) {
    var plain = time.from() == null && time.to() == null;
    if (plain && time.period() != null && time.text() == null) return new Term.Counted(TimeSpan.parse(time.period()));
    if (plain && time.text() != null && time.period() == null) return new Term.Described(LocalizedText.of(time.text()));
    throw new IllegalArgumentException("deadline " + time.id() + " needs one of period, text");
  }

  private static ProcessingTime duration(ServiceFile.Time time) {
    if (time.from() == null || time.period() != null || time.text() != null) {
      throw new IllegalArgumentException("duration " + time.id() + " needs from, and to at most");
    }
    return new ProcessingTime(
      time.id(),
      LocalizedText.of(time.name()),
      TimeSpan.parse(time.from()),
      optional(time.to()).map(TimeSpan::parse),
      optional(time.source()),
      time.demonstration()
    );
  }

  static List<Answer> answers(@Nullable Map<String, Map<String, String>> byAspect) {
    var answers = new ArrayList<Answer>();
    if (byAspect == null) return answers;
    byAspect.forEach((key, texts) -> addAnswers(Aspect.of(key), texts, answers));
    return answers;
  }

  private static void addAnswers(Aspect aspect, Map<String, String> texts, List<Answer> answers) {
    var reviewedBy = optional(texts.get("reviewedBy"));
    texts.forEach((tag, text) -> {
      if (tag.equals("reviewedBy") || ServiceFile.isOriginal(tag)) return;
      var variant = Variant.of(tag);
      var reviewers = variant.equals(Variant.EASY) ? reviewedBy : Optional.<String>empty();
      var basedOn = optional(texts.get(ServiceFile.original(variant.tag()))).map(TextVersion::new);
      answers.add(new Answer(aspect, variant, text, reviewers, basedOn));
    });
  }

  private static <T, R> List<R> each(@Nullable List<T> entries, Function<T, R> mapping) {
    return entries == null ? List.of() : entries.stream().map(mapping).toList();
  }

  private static <T> Optional<T> optional(@Nullable T value) {
    return Optional.ofNullable(value);
  }
}
