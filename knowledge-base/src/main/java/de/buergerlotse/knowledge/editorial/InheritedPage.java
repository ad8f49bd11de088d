package de.buergerlotse.knowledge.editorial;

import de.buergerlotse.knowledge.exchange.SharedPart;
import de.buergerlotse.knowledge.exchange.SharedPartFile;
import de.buergerlotse.knowledge.override.Change;
import de.buergerlotse.knowledge.override.Replacement;
import de.buergerlotse.knowledge.override.ServiceOverride;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a municipality tells otherwise about an inherited service while its publications are laid over it; confined to one
/// thread.
final class InheritedPage {

  private final ServiceId service;
  private final Map<String, Change> changes = new TreeMap<>();

  InheritedPage(ServiceId service, @Nullable ServiceOverride before) {
    this.service = service;
    if (before != null) before.changes().forEach(change -> changes.put(change.key(), change));
  }

  /// A published part replaces all earlier changes in that part; only the places that differ from the parent are kept.
  void take(Revision revision) {
    changes.keySet().removeIf(key -> isIn(revision.part(), key));
    var places = revision.basis().places();
    for (var replacement : replacements(revision)) {
      var version = places.get(replacement.key());
      if (version != null) changes.put(replacement.key(), new Change(replacement, version));
    }
  }

  Optional<ServiceOverride> override() {
    if (changes.isEmpty()) return Optional.empty();
    return Optional.of(new ServiceOverride(service, List.copyOf(changes.values())));
  }

  private static boolean isIn(PagePart part, String key) {
    var answer = key.startsWith("answer:");
    return part.isFacts() ? !answer : answer && key.endsWith(":" + part.key());
  }

  private static List<Replacement> replacements(Revision revision) {
    return switch (revision.content()) {
      case PageContent.Texts texts -> ofTexts(revision, texts);
      case PageContent.Shared(var json) -> ofShared(SharedPartFile.read(revision.service(), json));
    };
  }

  private static List<Replacement> ofTexts(Revision revision, PageContent.Texts texts) {
    var variant = revision.part().variant().orElseThrow();
    var reviewers = variant.equals(Variant.EASY) ? revision.signOff().map(SignOff::group) : Optional.<String>empty();
    var answers = new ArrayList<Replacement>();
    texts.answers().forEach((aspect, text) -> {
      var original = Optional.ofNullable(revision.basis().originals().get(aspect));
      answers.add(
        new Replacement.OfAnswer(new Answer(aspect, variant, text, reviewers, original, revision.validity()))
      );
    });
    return answers;
  }

  /// The places of the shared part that a municipality may tell otherwise.
  static List<Replacement> ofShared(SharedPart shared) {
    var access = shared.access();
    return Stream.of(
      Stream.of(new Replacement.OfResponsible(access.responsible())),
      access.onlineService().map(Replacement.OfOnlineService::new).stream(),
      shared.facts().costs().stream().map(Replacement.OfCost::new),
      shared.facts().deadlines().stream().map(Replacement.OfDeadline::new)
    )
      .<Replacement>flatMap(stream -> stream)
      .toList();
  }
}
