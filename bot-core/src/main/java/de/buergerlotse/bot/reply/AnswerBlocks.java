package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.AnswerText;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The blocks of one answer: its text, and the contact and links that belong to its aspect.
final class AnswerBlocks {

  private static final Set<Aspect> WITH_ONLINE_SERVICE = EnumSet.of(Aspect.OVERVIEW, Aspect.PROCEDURE, Aspect.ONLINE);
  private static final Set<Aspect> WITH_APPOINTMENT = EnumSet.of(Aspect.APPOINTMENT, Aspect.WHERE, Aspect.PROCEDURE);
  private static final Set<Aspect> WITH_LAW = EnumSet.of(Aspect.ELIGIBILITY, Aspect.DEADLINE);

  private final BotTexts texts;

  AnswerBlocks(BotTexts texts) {
    this.texts = texts;
  }

  List<Block> of(OfferedService offered, Answer answer, Variant variant) {
    var blocks = new ArrayList<Block>(text(offered, answer));
    var access = offered.service().access();
    var aspect = answer.aspect();
    if (aspect == Aspect.WHERE) blocks.add(contact(offered, variant));
    if (WITH_ONLINE_SERVICE.contains(aspect)) access
      .onlineService()
      .ifPresent(online -> blocks.add(link(offered, online, variant)));
    if (WITH_APPOINTMENT.contains(aspect)) {
      access.appointment().ifPresent(booking -> {
        var title = texts.get(BotText.BOOK_APPOINTMENT, variant);
        blocks.add(new Block.Link(Block.Rel.APPOINTMENT, title, booking.url(), EidLevel.NONE));
      });
    }
    if (WITH_LAW.contains(aspect) && variant.equals(Variant.PLAIN)) {
      for (var law : offered.service().facts().legal()) {
        blocks.add(new Block.Link(Block.Rel.LAW, law.title(), law.url(), EidLevel.NONE));
      }
    }
    return blocks;
  }

  /// The office in the place of a link that leads nowhere, where the link would have stood.
  List<Block> insteadOfLink(OfferedService offered, Answer answer) {
    var aspect = answer.aspect();
    var stood = WITH_ONLINE_SERVICE.contains(aspect) || WITH_APPOINTMENT.contains(aspect);
    return stood && aspect != Aspect.WHERE ? List.of(contact(offered, answer.variant())) : List.of();
  }

  /// An honest word on a text in simple words.
  Optional<String> label(Answer answer) {
    return texts.label(answer.variant(), answer.reviewedBy());
  }

  private static List<Block> text(OfferedService offered, Answer answer) {
    return AnswerText.parts(answer, offered.service().facts()).stream().map(AnswerBlocks::block).toList();
  }

  private static Block block(AnswerText.Part part) {
    return switch (part) {
      case AnswerText.Part.Paragraph(var text) -> new Block.Text(SplitWords.hyphenated(text));
      case AnswerText.Part.Enumeration(var ordered, var items) -> new Block.Items(
        ordered,
        items.stream().map(SplitWords::hyphenated).toList()
      );
    };
  }

  private static Block link(OfferedService offered, OnlineService online, Variant variant) {
    var facts = offered.service().facts();
    return new Block.Link(
      Block.Rel.ONLINE_SERVICE,
      SplitWords.hyphenated(online.title().in(variant)),
      online.link().in(offered.linkContext(variant, Optional.empty())),
      online.eid(),
      AnswerText.evidence(facts, variant).stream().map(SplitWords::hyphenated).toList(),
      AnswerText.costs(facts, variant).stream().map(SplitWords::hyphenated).toList()
    );
  }

  /// The office as a contact; its authority's name stands with it, because it may be another one than the citizen thinks.
  static Block.Contact contact(OfferedService offered, Variant variant) {
    var office = offered.office();
    var name = SplitWords.hyphenated(office.name().in(variant));
    var authority = SplitWords.hyphenated(offered.authority().authority().in(variant));
    return new Block.Contact(
      name + " (" + authority + ")",
      Optional.of(office.phone()),
      Optional.of(address(office, variant)),
      ReadableHours.of(office.hours(), variant)
    );
  }

  private static String address(Office office, Variant variant) {
    return office.address() + "\n" + SplitWords.hyphenated(office.directions().in(variant));
  }
}
