package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.editorial.PageContent;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.editorial.Surroundings;
import de.buergerlotse.knowledge.exchange.SharedPart;
import de.buergerlotse.knowledge.exchange.SharedPartFile;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What citizens see of a page now, in the form in which it is edited, and what a draft is written into.
@Singleton
class CurrentPages {

  private final KnowledgeBase knowledge;
  private final RevisionStore revisions;

  CurrentPages(KnowledgeBase knowledge, RevisionStore revisions) {
    this.knowledge = knowledge;
    this.revisions = revisions;
  }

  static PageContent content(OfferedService offered, PagePart part) {
    return part
      .variant()
      .<PageContent>map(variant -> new PageContent.Texts(texts(offered.service(), variant)))
      .orElseGet(() -> new PageContent.Shared(SharedPartFile.write(shared(offered))));
  }

  private static SharedPart shared(OfferedService offered) {
    return new SharedPart(offered.service().facts(), offered.service().access(), offered.phrases());
  }

  static Map<Aspect, String> texts(PublicService service, Variant variant) {
    var texts = new EnumMap<Aspect, String>(Aspect.class);
    for (Answer answer : service.answers()) {
      if (answer.variant().equals(variant)) texts.put(answer.aspect(), answer.text().strip());
    }
    return texts;
  }

  Surroundings around(MunicipalityId municipality, OfferedService offered) {
    var service = offered.service();
    var current = approved(municipality, service, PagePart.FACTS)
      .map(content -> withFigures(service, content))
      .orElse(service);
    var plain = approved(municipality, service, PagePart.of(Variant.PLAIN))
      .map(content -> content instanceof PageContent.Texts(var answers) ? answers : Map.<Aspect, String>of())
      .orElseGet(() -> texts(service, Variant.PLAIN));
    return new Surroundings(current, offered.phrases(), parent(offered), plain);
  }

  private Optional<PageContent> approved(MunicipalityId municipality, PublicService service, PagePart part) {
    return revisions.findNewestApproved(municipality, service.id(), part).map(revision -> revision.content());
  }

  /// The figures that were approved last, if today's texts can do with them.
  private static PublicService withFigures(PublicService service, PageContent content) {
    try {
      return content instanceof PageContent.Shared(var json)
        ? service.withFacts(SharedPartFile.read(service.id(), json).facts())
        : service;
    } catch (IllegalArgumentException unfit) {
      return service;
    }
  }

  private Optional<PublicService> parent(OfferedService offered) {
    if (offered.inheritedFrom().isEmpty()) return Optional.empty();
    return offered
      .municipality()
      .parent()
      .flatMap(knowledge::findSnapshot)
      .flatMap(above -> above.findService(offered.service().id()))
      .map(OfferedService::service);
  }
}
