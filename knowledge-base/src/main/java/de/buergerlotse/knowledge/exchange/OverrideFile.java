package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.override.Change;
import de.buergerlotse.knowledge.override.Replacement;
import de.buergerlotse.knowledge.override.ServiceOverride;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.TextVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An override as its YAML file spells it; `null` stands for a key that is left out.
///
/// @param basedOn per place the version of what the parent said
record OverrideFile(
  String service,
  @Nullable String responsible,
  ServiceFile.@Nullable Online onlineService,
  @Nullable List<ServiceFile.Fee> costs,
  @Nullable List<ServiceFile.Time> deadlines,
  @Nullable Map<String, Map<String, String>> answers,
  @Nullable Map<String, String> basedOn
) {
  static OverrideFile of(ServiceOverride override) {
    var fees = new ArrayList<ServiceFile.Fee>();
    var deadlines = new ArrayList<ServiceFile.Time>();
    var answers = new ArrayList<Answer>();
    var basedOn = new TreeMap<String, String>();
    for (var change : override.changes()) {
      change.basedOn().ifPresent(version -> basedOn.put(change.key(), version.digits()));
      switch (change.replacement()) {
        case Replacement.OfCost(var cost) -> fees.add(ServiceFileSpelling.fee(cost));
        case Replacement.OfDeadline(var deadline) -> deadlines.add(ServiceFileSpelling.deadline(deadline));
        case Replacement.OfAnswer(var answer) -> answers.add(answer);
        case Replacement.OfResponsible _, Replacement.OfOnlineService _ -> {
        }
      }
    }
    return new OverrideFile(
      override.service().slug(),
      override.find(Replacement.OfResponsible.class).map(Replacement.OfResponsible::office).orElse(null),
      override
        .find(Replacement.OfOnlineService.class)
        .map(link -> ServiceFileSpelling.online(link.online()))
        .orElse(null),
      fees.isEmpty() ? null : fees,
      deadlines.isEmpty() ? null : deadlines,
      ServiceFileSpelling.answers(answers),
      basedOn.isEmpty() ? null : basedOn
    );
  }

  ServiceOverride override() {
    var replacements = new ArrayList<Replacement>();
    if (responsible != null) replacements.add(new Replacement.OfResponsible(responsible));
    if (onlineService != null) {
      replacements.add(new Replacement.OfOnlineService(ServiceFileMapping.online(onlineService)));
    }
    if (costs != null) {
      costs.forEach(fee -> replacements.add(new Replacement.OfCost(ServiceFileMapping.cost(fee))));
    }
    if (deadlines != null) {
      deadlines.forEach(time -> replacements.add(new Replacement.OfDeadline(ServiceFileMapping.deadline(time))));
    }
    ServiceFileMapping.answers(answers).forEach(answer -> replacements.add(new Replacement.OfAnswer(answer)));
    return new ServiceOverride(new ServiceId(service), changes(replacements));
  }

  private List<Change> changes(List<Replacement> replacements) {
    var versions = new TreeMap<>(basedOn == null ? Map.of() : basedOn);
    var changes = new ArrayList<Change>();
    for (var replacement : replacements) {
      var version = Optional.ofNullable(versions.remove(replacement.key())).map(TextVersion::new);
      changes.add(new Change(replacement, version));
    }
    if (versions.isEmpty()) return changes;
    throw new IllegalArgumentException("basedOn names what is not overridden: " + versions.keySet());
  }
}
