package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.Aspect;
import java.util.List;

/// What follows from the understanding of one text.
public sealed interface Decision {
  /// Sure enough to answer at once.
  record Answer(Candidate candidate) implements Decision {}

  /// One of a few; best first, one to three.
  record Clarify(List<Candidate> candidates) implements Decision {
    public Clarify {
      candidates = List.copyOf(candidates);
      if (candidates.isEmpty()) throw new IllegalArgumentException("nothing to clarify");
    }
  }

  /// A question that leaves the service to the context.
  record FollowUp(Aspect aspect) implements Decision {}

  record SmallTalk(String kind) implements Decision {}

  /// A wish for a human, a complaint, a need.
  record Human(String kind) implements Decision {}

  /// A danger; comes before everything else.
  record Danger(String kind) implements Decision {}

  /// Another authority or body is responsible.
  record OtherAuthority(String id) implements Decision {}

  /// Nothing the town answers, or nothing that could be understood.
  record OutOfScope() implements Decision {}

  /// Written in another language than German, named by its tag.
  record ForeignLanguage(String tag) implements Decision {}
}
