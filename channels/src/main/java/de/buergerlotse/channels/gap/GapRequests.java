package de.buergerlotse.channels.gap;

import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What editors send about gaps, checked: wrong values are 400, what their municipality does not have is 404.
@Singleton
class GapRequests {

  private static final int LONGEST_QUESTION = 300;
  private final GapClusters clusters;
  private final Maskings maskings;
  private final Bots bots;

  GapRequests(GapClusters clusters, Maskings maskings, Bots bots) {
    this.clusters = clusters;
    this.maskings = maskings;
    this.bots = bots;
  }

  Aspect likeliestAspect(MunicipalityId town, String question) {
    return bots
      .find(town)
      .map(bot -> bot.understand(question).aspect())
      .orElse(Aspect.OVERVIEW);
  }

  String question(StaffMember editor, @Nullable String question) {
    if (question == null || question.isBlank() || question.length() > LONGEST_QUESTION) throw new Problem(
      ProblemCode.REQUEST_INVALID
    );
    return maskings.mask(editor.municipality(), question.strip());
  }

  ServiceId service(StaffMember editor, @Nullable String slug) {
    if (slug == null) throw new Problem(ProblemCode.REQUEST_INVALID);
    var bot = bots
      .find(editor.municipality())
      .orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)));
    try {
      var service = new ServiceId(slug);
      if (bot.snapshot().findService(service).isEmpty()) throw new Problem(ProblemCode.NOT_FOUND);
      return service;
    } catch (IllegalArgumentException notAnId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }

  Aspect aspect(String key) {
    try {
      return Aspect.of(key.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  Variant variant(@Nullable String tag) {
    try {
      return tag == null || tag.isBlank() ? Variant.PLAIN : Variant.of(tag);
    } catch (IllegalArgumentException notATag) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  GapClusters.Cluster getCluster(StaffMember editor, String id) {
    try {
      return clusters
        .find(editor.municipality(), Long.parseLong(id))
        .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    } catch (NumberFormatException notAnId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }
}
