package de.buergerlotse.knowledge.editorial;

import de.buergerlotse.knowledge.exchange.SharedPart;
import de.buergerlotse.knowledge.exchange.SharedPartFile;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.AnswerText;
import de.buergerlotse.knowledge.service.Cost;
import de.buergerlotse.knowledge.service.Deadline;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what keeps a draft from being published, before somebody else is asked to read it.
public final class DraftCheck {

  private final Surroundings around;
  private final List<Finding> findings = new ArrayList<>();

  private DraftCheck(Surroundings around) {
    this.around = around;
  }

  /// Nothing when the draft fits.
  public static List<Finding> of(PagePart part, PageContent content, Surroundings around) {
    var check = new DraftCheck(around);
    switch (content) {
      case PageContent.Texts texts -> check.texts(part.variant().orElseThrow(), texts);
      case PageContent.Shared(var json) -> check.shared(json);
    }
    return List.copyOf(check.findings);
  }

  /// The words for an editor when a draft does not fit into the whole.
  public static Finding unfit(PagePart part, IllegalArgumentException complaint) {
    return new Finding(part.isFacts() ? "facts" : "answers", GermanComplaint.of(complaint.getMessage()));
  }

  private void texts(Variant variant, PageContent.Texts texts) {
    if (texts.answers().isEmpty()) find("answers", "Der Entwurf enthält noch keinen Text.");
    texts.answers().forEach((aspect, text) -> {
      try {
        AnswerText.parts(new Answer(aspect, variant, text, Optional.empty()), around.current().facts());
      } catch (IllegalArgumentException unknown) {
        find("answer:" + aspect.key(), GermanComplaint.of(unknown.getMessage()));
      }
    });
  }

  private void shared(String json) {
    try {
      var shared = SharedPartFile.read(around.current().id(), json);
      // The texts that are there must still find every figure they refer to.
      around.current().withFacts(shared.facts());
      around.parent().ifPresent(above -> onlyWhatMayDiffer(shared, above));
    } catch (IllegalArgumentException unfit) {
      find("facts", GermanComplaint.of(unfit.getMessage()));
    }
  }

  /// The rest belongs to the parent, for all its towns alike.
  private void onlyWhatMayDiffer(SharedPart shared, PublicService above) {
    var facts = shared.facts();
    requireParents("evidence", "Die Unterlagen", facts.evidence().equals(above.facts().evidence()));
    requireParents("durations", "Die Bearbeitungszeiten", facts.durations().equals(above.facts().durations()));
    requireParents("legal", "Die Rechtsgrundlagen", facts.legal().equals(above.facts().legal()));
    requireParents(
      "appointment",
      "Die Terminbuchung",
      shared.access().appointment().equals(above.access().appointment())
    );
    requireParents("phrases", "Die Beispielsätze und Alltagswörter", shared.phrases().equals(around.phrases()));
    var costs = above.facts().costs().stream().map(Cost::id).toList();
    requireParents("costs", "Die Liste der Gebühren", facts.costs().stream().map(Cost::id).toList().equals(costs));
    var deadlines = above.facts().deadlines().stream().map(Deadline::id).toList();
    requireParents(
      "deadlines",
      "Die Liste der Fristen",
      facts.deadlines().stream().map(Deadline::id).toList().equals(deadlines)
    );
    requireParents(
      "onlineService",
      "Den Onlinedienst",
      shared.access().onlineService().isPresent() || above.access().onlineService().isEmpty()
    );
  }

  private void requireParents(String place, String what, boolean holds) {
    if (!holds) find(place, what + " dieser geerbten Leistung ändert nur die übergeordnete Kommune.");
  }

  private void find(String place, String message) {
    findings.add(new Finding(place, message));
  }
}
