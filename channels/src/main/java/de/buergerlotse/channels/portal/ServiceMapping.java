package de.buergerlotse.channels.portal;

import de.buergerlotse.bot.reply.AnswerRendering;
import de.buergerlotse.bot.reply.SplitWords;
import de.buergerlotse.channels.wire.WireCodec;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.Validity;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Services of the knowledge base as JSON bodies.
@Singleton
final class ServiceMapping {

  private final AnswerRendering rendering;

  ServiceMapping(GeneralKnowledge general) {
    this.rendering = new AnswerRendering(general);
  }

  ServiceMessages.Summary summary(OfferedService offered, Variant variant) {
    var service = offered.service();
    return new ServiceMessages.Summary(
      service.id().slug(),
      SplitWords.hyphenated(service.name().in(variant)),
      service.level().key(),
      SplitWords.hyphenated(offered.office().name().in(variant)),
      service.aspects().stream().map(Aspect::key).toList(),
      service.variants().stream().map(Variant::tag).toList(),
      online(offered, variant),
      service.lifeEvents(),
      inheritedFrom(offered)
    );
  }

  ServiceMessages.Service service(OfferedService offered, Variant variant) {
    var summary = summary(offered, variant);
    return new ServiceMessages.Service(
      summary.id(),
      summary.name(),
      summary.level(),
      summary.responsible(),
      summary.aspects(),
      summary.variants(),
      summary.onlineService(),
      summary.lifeEvents(),
      summary.inheritedFrom(),
      answers(offered, variant)
    );
  }

  private Map<String, ServiceMessages.Answer> answers(OfferedService offered, Variant variant) {
    var answers = new LinkedHashMap<String, ServiceMessages.Answer>();
    var service = offered.service();
    for (var aspect : service.aspects()) {
      var stale = service.findAnswer(aspect, variant).filter(service::isStale).isPresent();
      service
        .findCurrentAnswer(aspect, variant)
        .or(() -> service.findAnswer(aspect, Variant.PLAIN))
        .ifPresent(answer -> answers.put(aspect.key(), answer(offered, answer, stale)));
    }
    return answers;
  }

  private ServiceMessages.Answer answer(OfferedService offered, Answer answer, boolean stale) {
    return new ServiceMessages.Answer(
      answer.variant().tag(),
      WireCodec.blocks(rendering.blocks(offered, answer)),
      rendering.label(answer).orElse(null),
      answer.reviewedBy().orElse(null),
      stale,
      answer
        .validity()
        .map(Validity::from)
        .orElseGet(() -> offered.service().asOf().atDay(1)),
      answer.validity().flatMap(Validity::until).orElse(null)
    );
  }

  private static ServiceMessages.@Nullable Online online(OfferedService offered, Variant variant) {
    return offered
      .service()
      .access()
      .onlineService()
      .map(found -> online(offered, found, variant))
      .orElse(null);
  }

  private static ServiceMessages.Online online(OfferedService offered, OnlineService online, Variant variant) {
    return new ServiceMessages.Online(
      SplitWords.hyphenated(online.title().in(variant)),
      online.link().in(offered.linkContext(variant, Optional.empty())).toString(),
      online.system().key(),
      online.eid().key()
    );
  }

  private static @Nullable String inheritedFrom(OfferedService offered) {
    return offered
      .inheritedFrom()
      .map(municipality -> municipality.id().value())
      .orElse(null);
  }
}
