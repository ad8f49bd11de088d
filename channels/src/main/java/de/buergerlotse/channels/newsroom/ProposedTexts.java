package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.gap.DraftDesk;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.editorial.PageContent;
import de.buergerlotse.knowledge.editorial.PageContentJson;
import de.buergerlotse.knowledge.editorial.PastedText;
import de.buergerlotse.knowledge.editorial.Revision;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Puts texts that are proposed elsewhere into drafts, where they go the way of all texts.
@Singleton
class ProposedTexts implements DraftDesk {

  private final NewsroomDoor door;
  private final Drafts drafts;

  ProposedTexts(NewsroomDoor door, Drafts drafts) {
    this.door = door;
    this.drafts = drafts;
  }

  /// @throws Problem when a draft says something new about the aspect already: nobody's words are replaced unasked
  @Override
  public int open(StaffMember author, ServiceId service, Variant variant, Aspect aspect, String text) {
    var visitor = door.visitor(author);
    var place = new Drafts.Place(visitor, visitor.getService(service.slug()), visitor.getPart(variant.tag()));
    var shown = texts(CurrentPages.content(place.offered(), place.part()));
    return drafts
      .inPage(place, page -> {
        var newest = page.findNewest(place.part());
        var open = newest
          .filter(found -> found.state().isOpen())
          .map(Revision::content)
          .map(ProposedTexts::texts);
        var texts = new EnumMap<Aspect, String>(Aspect.class);
        texts.putAll(open.orElse(shown));
        texts.put(aspect, text);
        var content = Drafts.content(place.part(), PageContentJson.write(new PageContent.Texts(texts)));
        if (isTaken(open, shown, aspect, texts(content))) throw new Problem(ProblemCode.DRAFT_ASPECT_TAKEN);
        return drafts.write(page, place, newest, content);
      })
      .number();
  }

  private static boolean isTaken(
    Optional<Map<Aspect, String>> open,
    Map<Aspect, String> shown,
    Aspect aspect,
    Map<Aspect, String> proposed
  ) {
    if (open.isEmpty()) return false;
    var written = clean(open.get(), aspect);
    return !written.equals(clean(shown, aspect)) && !written.equals(clean(proposed, aspect));
  }

  private static String clean(Map<Aspect, String> texts, Aspect aspect) {
    return PastedText.of(texts.getOrDefault(aspect, ""));
  }

  private static Map<Aspect, String> texts(PageContent content) {
    return switch (content) {
      case PageContent.Texts(var answers) -> answers;
      case PageContent.Shared _ -> Map.of();
    };
  }
}
