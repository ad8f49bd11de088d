package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.service.Aspect;
import java.util.Comparator;
import java.util.List;

/// Which aspects people most often ask next: online first, because it may save them the way.
final class FurtherAspects {

  private static final List<Aspect> WISHED = List.of(
    Aspect.ONLINE,
    Aspect.DOCUMENTS,
    Aspect.COST,
    Aspect.WHERE,
    Aspect.DURATION,
    Aspect.DEADLINE,
    Aspect.PROCEDURE,
    Aspect.ELIGIBILITY,
    Aspect.APPOINTMENT,
    Aspect.OVERVIEW
  );

  static final Comparator<Aspect> ORDER = Comparator.comparingInt(WISHED::indexOf);

  private FurtherAspects() {}
}
