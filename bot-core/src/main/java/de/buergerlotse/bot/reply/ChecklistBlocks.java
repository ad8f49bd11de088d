package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.checklist.Checklist;
import de.buergerlotse.knowledge.checklist.ChecklistEntry;
import de.buergerlotse.knowledge.checklist.Responsible;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge.OtherAuthority;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The entries of a checklist, with whom each is done and the way there.
final class ChecklistBlocks {

  private final KnowledgeSnapshot snapshot;
  private final GeneralKnowledge general;
  private final BotTexts texts;

  ChecklistBlocks(KnowledgeSnapshot snapshot, GeneralKnowledge general, BotTexts texts) {
    this.snapshot = snapshot;
    this.general = general;
    this.texts = texts;
  }

  Block.Task task(Checklist.Dated dated, DueWords words, Variant variant) {
    var entry = dated.entry();
    return new Block.Task(
      entry.id(),
      shown(entry.title(), variant),
      text(entry, variant),
      dated.due(),
      SplitWords.hyphenated(words.of(dated)),
      responsible(entry.responsible(), variant),
      link(entry.responsible(), variant),
      service(entry.responsible()),
      entry.level().key()
    );
  }

  /// Why it is to be done, then what is needed.
  private String text(ChecklistEntry entry, Variant variant) {
    var lines = new ArrayList<String>();
    entry.why().ifPresent(why -> lines.add(shown(why, variant)));
    if (!entry.evidence().isEmpty()) lines.add(evidence(entry.evidence(), variant));
    return String.join("\n", lines);
  }

  /// In Leichte Sprache each thing stands on a line of its own.
  private String evidence(List<LocalizedText> evidence, Variant variant) {
    var things = evidence
      .stream()
      .map(thing -> shown(thing, variant))
      .toList();
    var isEasy = variant.equals(Variant.EASY);
    var list = isEasy ? "\n- " + String.join("\n- ", things) : String.join(", ", things);
    return texts.get(BotText.CHECKLIST_EVIDENCE, variant, "evidence", list);
  }

  /// Nothing where a service is gone since the list was written: the entry itself still holds.
  private String responsible(Responsible responsible, Variant variant) {
    return switch (responsible) {
      case Responsible.OfService(var service) -> snapshot
        .findService(service)
        .map(offered -> AnswerBlocks.contact(offered, variant).name())
        .orElse("");
      case Responsible.OfAuthority(var id) -> authority(id)
        .map(
          body ->
            shown(body.name(), variant) +
            body
              .phone()
              .map(phone -> ", " + phone)
              .orElse("")
        )
        .orElse("");
      case Responsible.Named(var name, _) -> shown(name, variant);
    };
  }

  private Optional<Block.Link> link(Responsible responsible, Variant variant) {
    return switch (responsible) {
      case Responsible.OfService(var service) -> snapshot
        .findService(service)
        .flatMap(offered -> online(offered, variant));
      case Responsible.OfAuthority(var id) -> authority(id).flatMap(body ->
        body.url().map(url -> more(shown(body.name(), variant), URI.create(url)))
      );
      case Responsible.Named(_, var link) -> link.map(page -> more(shown(page.title(), variant), page.url()));
    };
  }

  /// The list tells what is needed itself, so the link carries only where it leads.
  private static Optional<Block.Link> online(OfferedService offered, Variant variant) {
    return offered
      .service()
      .access()
      .onlineService()
      .map(online ->
        new Block.Link(
          Block.Rel.ONLINE_SERVICE,
          shown(online.title(), variant),
          online.link().in(offered.linkContext(variant, Optional.empty())),
          online.eid()
        )
      );
  }

  private static Block.Link more(String title, URI url) {
    return new Block.Link(Block.Rel.MORE, title, url, EidLevel.NONE);
  }

  private static Optional<ServiceId> service(Responsible responsible) {
    return responsible instanceof Responsible.OfService(var service) ? Optional.of(service) : Optional.empty();
  }

  private Optional<OtherAuthority> authority(String id) {
    return general
      .authorities()
      .stream()
      .filter(body -> body.id().equals(id))
      .findFirst();
  }

  private static String shown(LocalizedText text, Variant variant) {
    return SplitWords.hyphenated(text.in(variant).strip());
  }
}
