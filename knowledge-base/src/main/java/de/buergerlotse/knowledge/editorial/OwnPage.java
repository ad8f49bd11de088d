package de.buergerlotse.knowledge.editorial;

import de.buergerlotse.knowledge.exchange.SharedPartFile;
import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Access;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Facts;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// A service of the municipality's own while its publications are laid over it; confined to one thread.
final class OwnPage {

  private final PublicService before;
  private Facts facts;
  private Access access;
  private List<Answer> answers;
  private ServicePhrases phrases;

  OwnPage(PublicService service, ServicePhrases phrases) {
    this.before = service;
    this.facts = service.facts();
    this.access = service.access();
    this.answers = service.answers();
    this.phrases = phrases;
  }

  void take(Revision revision) {
    switch (revision.content()) {
      case PageContent.Texts texts -> takeTexts(revision, texts);
      case PageContent.Shared(var json) -> {
        var shared = SharedPartFile.read(before.id(), json);
        facts = shared.facts();
        access = shared.access();
        phrases = changed(phrases, revision.basis());
      }
    }
  }

  private void takeTexts(Revision revision, PageContent.Texts texts) {
    var variant = revision.part().variant().orElseThrow();
    var others = answers
      .stream()
      .filter(answer -> !answer.variant().equals(variant))
      .toList();
    var all = new ArrayList<>(others);
    texts.answers().forEach((aspect, text) -> {
      var known = before
        .findAnswer(aspect, variant)
        .filter(answer -> PastedText.of(answer.text()).equals(text))
        .flatMap(Answer::reviewedBy);
      var reviewers = variant.equals(Variant.EASY)
        ? known.or(() -> revision.signOff().map(SignOff::group))
        : Optional.<String>empty();
      var original = Optional.ofNullable(revision.basis().originals().get(aspect));
      all.add(new Answer(aspect, variant, text, reviewers, original, revision.validity()));
    });
    answers = all;
  }

  /// @throws IllegalArgumentException when its texts refer to figures that are not there
  PublicService service() {
    return new PublicService(
      before.id(),
      before.name(),
      before.level(),
      before.lifeEvents(),
      before.asOf(),
      before.humanFirst(),
      facts,
      access,
      answers
    );
  }

  ServicePhrases phrases() {
    return phrases;
  }

  /// Only what was changed is applied, so that phrases learnt in another way meanwhile stay.
  private static ServicePhrases changed(ServicePhrases words, Basis basis) {
    return new ServicePhrases(
      words.service(),
      changed(words.everydayWords(), basis.added().everydayWords(), basis.removed().everydayWords()),
      changed(words.examples(), basis.added().phrases(), basis.removed().phrases())
    );
  }

  private static <T> List<T> changed(Collection<T> entries, List<T> added, List<T> removed) {
    var all = new LinkedHashSet<>(entries);
    all.addAll(added);
    removed.forEach(all::remove);
    return List.copyOf(all);
  }

  static <T> List<T> without(List<T> entries, List<T> others) {
    var rest = new LinkedHashSet<>(entries);
    others.forEach(rest::remove);
    return List.copyOf(rest);
  }

  /// What a list of phrases and words adds to another one.
  static Basis.Words added(ServicePhrases words, ServicePhrases to) {
    List<ExamplePhrase> phrases = without(words.examples(), to.examples());
    return new Basis.Words(phrases, without(words.everydayWords(), to.everydayWords()));
  }
}
