package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Appointment;
import de.buergerlotse.knowledge.service.Cost;
import de.buergerlotse.knowledge.service.Deadline;
import de.buergerlotse.knowledge.service.Evidence;
import de.buergerlotse.knowledge.service.LegalResource;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.ProcessingTime;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Term;
import de.buergerlotse.knowledge.service.TimeSpan;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns the records of the service model into the spelling of a service file; the inverse of [ServiceFileMapping].
final class ServiceFileSpelling {

  private ServiceFileSpelling() {}

  static ServiceFile file(PublicService service, ServicePhrases phrases) {
    var shared = sharedPart(new SharedPart(service.facts(), service.access(), phrases));
    return new ServiceFile(
      service.id().slug(),
      service.name().byTag(),
      service.level().key(),
      each(service.lifeEvents(), Function.identity()),
      shared.office(),
      service.asOf().toString(),
      service.humanFirst(),
      shared.everydayWords(),
      shared.onlineService(),
      shared.appointment(),
      shared.costs(),
      shared.deadlines(),
      shared.durations(),
      shared.evidence(),
      shared.legal(),
      answers(service.answers()),
      shared.phrases()
    );
  }

  static SharedPartFile sharedPart(SharedPart part) {
    var facts = part.facts();
    return new SharedPartFile(
      part.access().responsible(),
      part.access().onlineService().map(ServiceFileSpelling::online).orElse(null),
      part
        .access()
        .appointment()
        .map(booking -> booking(booking))
        .orElse(null),
      each(facts.costs(), ServiceFileSpelling::fee),
      each(facts.deadlines(), ServiceFileSpelling::deadline),
      each(facts.durations(), ServiceFileSpelling::duration),
      each(facts.evidence(), ServiceFileSpelling::proof),
      each(facts.legal(), ServiceFileSpelling::law),
      examples(part.phrases()),
      each(part.phrases().everydayWords(), Function.identity())
    );
  }

  static ServiceFile.Online online(OnlineService online) {
    return new ServiceFile.Online(
      online.title().byTag(),
      online.url().toString(),
      online.system().key(),
      online.eid().key(),
      parameters(online)
    );
  }

  private static @Nullable Map<String, String> parameters(OnlineService online) {
    var byName = new TreeMap<String, String>();
    online.parameters().forEach((name, parameter) -> byName.put(name, parameter.key()));
    return byName.isEmpty() ? null : byName;
  }

  private static ServiceFile.Booking booking(Appointment booking) {
    var system = booking.system() == OnlineService.FormSystem.PLAIN ? null : booking.system().key();
    return new ServiceFile.Booking(booking.url().toString(), booking.required(), system);
  }

  static ServiceFile.Fee fee(Cost cost) {
    var per = texts(cost.per());
    var source = cost.source().orElse(null);
    var id = cost.id();
    var name = cost.name().byTag();
    var invented = cost.demonstration();
    return switch (cost.price()) {
      case Price.Fixed(var euro) -> new ServiceFile.Fee(id, name, euro, null, null, false, null, per, source, invented);
      case Price.Between(var from, var to) -> new ServiceFile.Fee(
        id,
        name,
        null,
        from,
        to,
        false,
        null,
        per,
        source,
        invented
      );
      case Price.Free() -> new ServiceFile.Fee(id, name, null, null, null, true, null, per, source, invented);
      case Price.Described(var text) -> new ServiceFile.Fee(
        id,
        name,
        null,
        null,
        null,
        false,
        text.byTag(),
        per,
        source,
        invented
      );
    };
  }

  static ServiceFile.Time deadline(Deadline deadline) {
    var period = deadline.term() instanceof Term.Counted(var span) ? span.iso() : null;
    var text = deadline.term() instanceof Term.Described(var words) ? words.byTag() : null;
    return new ServiceFile.Time(
      deadline.id(),
      deadline.name().byTag(),
      period,
      text,
      null,
      null,
      deadline.source().orElse(null),
      deadline.demonstration()
    );
  }

  private static ServiceFile.Time duration(ProcessingTime time) {
    return new ServiceFile.Time(
      time.id(),
      time.name().byTag(),
      null,
      null,
      time.from().iso(),
      time.to().map(TimeSpan::iso).orElse(null),
      time.source().orElse(null),
      time.demonstration()
    );
  }

  private static ServiceFile.Proof proof(Evidence proof) {
    return new ServiceFile.Proof(proof.id(), proof.name().byTag(), proof.source().orElse(null));
  }

  private static ServiceFile.Law law(LegalResource law) {
    return new ServiceFile.Law(law.title(), law.url().toString());
  }

  static @Nullable Map<String, Map<String, String>> answers(List<Answer> written) {
    var answers = new LinkedHashMap<String, Map<String, String>>();
    for (var answer : written) {
      answers
        .computeIfAbsent(answer.aspect().key(), _ -> new LinkedHashMap<>())
        .put(answer.variant().tag(), answer.text());
    }
    // Who reviewed, and after what it was written, follow the texts, as people write it.
    for (var answer : written) {
      answer.reviewedBy().ifPresent(group -> addReviewers(answers, answer, group));
      var original = ServiceFile.original(answer.variant().tag());
      answer.basedOn().ifPresent(version -> beside(answers, answer).put(original, version.digits()));
    }
    return answers.isEmpty() ? null : answers;
  }

  private static void addReviewers(Map<String, Map<String, String>> answers, Answer answer, String group) {
    if (!answer.variant().equals(Variant.EASY)) {
      throw new IllegalArgumentException("only Leichte Sprache has reviewers, not " + answer.variant());
    }
    beside(answers, answer).put("reviewedBy", group);
  }

  private static Map<String, String> beside(Map<String, Map<String, String>> answers, Answer answer) {
    return answers.computeIfAbsent(answer.aspect().key(), _ -> new LinkedHashMap<>());
  }

  private static @Nullable Map<String, List<String>> examples(ServicePhrases phrases) {
    var byAspect = new LinkedHashMap<String, List<String>>();
    for (var example : phrases.examples()) {
      byAspect.computeIfAbsent(example.aspect().key(), _ -> new ArrayList<>()).add(example.text());
    }
    return byAspect.isEmpty() ? null : byAspect;
  }

  private static @Nullable Map<String, String> texts(Optional<LocalizedText> text) {
    return text.map(LocalizedText::byTag).orElse(null);
  }

  /// A list, or nothing where it would be empty: such keys are left out.
  private static <T, R> @Nullable List<R> each(List<T> entries, Function<T, R> spelling) {
    return entries.isEmpty() ? null : entries.stream().map(spelling).toList();
  }
}
