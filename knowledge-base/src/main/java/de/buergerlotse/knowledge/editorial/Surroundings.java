package de.buergerlotse.knowledge.editorial;

import de.buergerlotse.knowledge.exchange.SharedPart;
import de.buergerlotse.knowledge.exchange.SharedPartFile;
import de.buergerlotse.knowledge.override.Replacement;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.TextVersion;
import de.buergerlotse.knowledge.service.Variant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a draft is written into.
///
/// @param current the service as citizens see it, with the newest approved figures
/// @param phrases its phrases and words
/// @param parent the service as the parent has it, where it is inherited
/// @param plain the newest approved plain texts
public record Surroundings(
  PublicService current,
  ServicePhrases phrases,
  Optional<PublicService> parent,
  Map<Aspect, String> plain
) {
  /// What is to be remembered of them with a draft.
  ///
  /// @throws IllegalArgumentException when the draft is not complete
  public Basis basisOf(PagePart part, PageContent content) {
    return switch (content) {
      case PageContent.Texts texts -> ofTexts(part.variant().orElseThrow(), texts);
      case PageContent.Shared(var json) -> ofShared(SharedPartFile.read(current.id(), json));
    };
  }

  private Basis ofTexts(Variant variant, PageContent.Texts texts) {
    var originals = new HashMap<Aspect, TextVersion>();
    var places = new HashMap<String, Optional<TextVersion>>();
    texts.answers().forEach((aspect, text) -> {
      if (!variant.equals(Variant.PLAIN) && plain.get(aspect) != null) {
        originals.put(aspect, TextVersion.of(plain.get(aspect)));
      }
      parent.ifPresent(above -> {
        var told = above.findAnswer(aspect, variant).map(answer -> answer.text().strip());
        // What came back from an editor is cleaned; only that may be compared.
        if (told.map(PastedText::of).filter(text::equals).isPresent()) return;
        places.put("answer:" + aspect.key() + ":" + variant, told.map(TextVersion::of));
      });
    });
    return new Basis(places, originals, Basis.Words.NONE, Basis.Words.NONE);
  }

  private Basis ofShared(SharedPart shared) {
    var places = new HashMap<String, Optional<TextVersion>>();
    parent.ifPresent(above -> {
      for (var replacement : InheritedPage.ofShared(shared)) {
        if (isSame(replacement, above)) continue;
        places.put(replacement.key(), replacement.replaced(above).map(TextVersion::of));
      }
    });
    return new Basis(
      places,
      Map.of(),
      OwnPage.added(shared.phrases(), phrases),
      OwnPage.added(phrases, shared.phrases())
    );
  }

  private static boolean isSame(Replacement replacement, PublicService above) {
    return switch (replacement) {
      case Replacement.OfResponsible(var office) -> above.access().responsible().equals(office);
      case Replacement.OfOnlineService(var online) -> above.access().onlineService().filter(online::equals).isPresent();
      case Replacement.OfCost(var cost) -> above.facts().costs().contains(cost);
      case Replacement.OfDeadline(var deadline) -> above.facts().deadlines().contains(deadline);
      case Replacement.OfAnswer(var answer) -> above.answers().contains(answer);
    };
  }
}
