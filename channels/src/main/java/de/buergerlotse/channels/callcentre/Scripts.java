package de.buergerlotse.channels.callcentre;

import de.buergerlotse.bot.reply.AnswerRendering;
import de.buergerlotse.bot.reply.SplitWords;
import de.buergerlotse.channels.speech.Speech;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes a script for the telephone of a service's approved answers: sentences to read out, in the order of a talk.
@Singleton
class Scripts {

  /// First what it is, then what the caller needs for it, then how it goes on.
  private static final List<Aspect> ORDER = List.of(
    Aspect.OVERVIEW,
    Aspect.ELIGIBILITY,
    Aspect.DOCUMENTS,
    Aspect.COST,
    Aspect.DEADLINE,
    Aspect.DURATION,
    Aspect.PROCEDURE,
    Aspect.ONLINE,
    Aspect.APPOINTMENT,
    Aspect.WHERE
  );

  private final GeneralKnowledge general;
  private final AnswerRendering rendering;

  Scripts(GeneralKnowledge general) {
    this.general = general;
    this.rendering = new AnswerRendering(general);
  }

  /// The service of a slug, however it is written.
  static Optional<OfferedService> find(KnowledgeSnapshot snapshot, String slug) {
    try {
      return snapshot.findService(new ServiceId(slug));
    } catch (IllegalArgumentException noSlug) {
      return Optional.empty();
    }
  }

  /// In the wished variant where an answer exists in it, else in plain German.
  CallMessages.Script of(OfferedService offered, Variant variant) {
    var service = offered.service();
    return new CallMessages.Script(
      service.id().slug(),
      SplitWords.hyphenated(service.name().in(variant)),
      SplitWords.hyphenated(offered.office().name().in(variant)),
      variant.tag(),
      ORDER.stream()
        .flatMap(aspect -> section(offered, aspect, variant).stream())
        .toList(),
      service
        .access()
        .onlineService()
        .map(online -> SplitWords.hyphenated(online.title().in(variant)))
        .orElse(null),
      offered
        .inheritedFrom()
        .map(municipality -> municipality.id().value())
        .orElse(null)
    );
  }

  private Optional<CallMessages.Section> section(OfferedService offered, Aspect aspect, Variant variant) {
    return Stream.of(variant, Variant.PLAIN)
      .flatMap(wanted -> offered.service().findAnswer(aspect, wanted).stream())
      .findFirst()
      .map(answer -> section(offered, answer));
  }

  private CallMessages.Section section(OfferedService offered, Answer answer) {
    return new CallMessages.Section(
      answer.aspect().key(),
      title(answer.aspect()),
      answer.variant().tag(),
      Speech.sentencesOf(rendering.blocks(offered, answer))
    );
  }

  private String title(Aspect aspect) {
    var words = general.aspects().get(aspect);
    return words == null ? aspect.key() : SplitWords.hyphenated(words.name().in(Variant.PLAIN));
  }
}
