package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Segments;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads the aspect from the whole text, from the sentence that asks, and from whichever part speaks most clearly.
///
/// The parts are heard as strongest voice against [Aspect#OVERVIEW]: telling a story is no reason to think that nothing
/// is asked.
final class AspectReading {

  private final FeatureIndex index;
  private final LinearModel model;
  private final List<Aspect> aspects;
  private final int overview;

  AspectReading(FeatureIndex index, LinearModel model) {
    this.index = index;
    this.model = model;
    this.aspects = model.outcomes().stream().map(Aspect::of).toList();
    this.overview = aspects.indexOf(Aspect.OVERVIEW);
  }

  /// @param about the service that is asked about, empty when it is not known
  Aspect read(String text, Optional<ServiceId> about) {
    return likeliest(scores(text, about));
  }

  /// @param scores one an aspect, in the order of [#aspects()]
  Aspect likeliest(double[] scores) {
    var best = 0;
    for (var column = 1; column < scores.length; column++) if (scores[column] > scores[best]) best = column;
    return aspects.get(best);
  }

  List<Aspect> aspects() {
    return aspects;
  }

  /// One raw score an aspect, in the order of [#aspects()].
  ///
  /// @param about the service that is asked about, empty when it is not known
  double[] scores(String text, Optional<ServiceId> about) {
    var segments = Segments.of(text);
    var whole = score(segments.whole(), about);
    if (segments.parts().size() == 1) return whole;
    var asking = score(segments.asking(), about);
    var loudest = loudest(segments.parts(), about);
    for (var column = 0; column < whole.length; column++) whole[column] += asking[column] + loudest[column];
    return whole;
  }

  private double[] loudest(List<String> parts, Optional<ServiceId> about) {
    var loudest = new double[aspects.size()];
    Arrays.fill(loudest, Double.NEGATIVE_INFINITY);
    for (var part : parts) {
      var scores = score(part, about);
      for (var column = 0; column < loudest.length; column++) {
        loudest[column] = Math.max(loudest[column], scores[column] - scores[overview]);
      }
    }
    return loudest;
  }

  private double[] score(String text, Optional<ServiceId> about) {
    return model.scores(index.vectorOf(text, about));
  }
}
