package de.buergerlotse.knowledge.editorial;

import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Validity;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// One written state of a part of a page; its content never changes, only where it stands.
///
/// @param number counted from 1 over all parts of a service
/// @param base the number of the revision it was written on
/// @param authors the usernames of everybody whose words are in it and not approved yet
/// @param approval who approved it
/// @param publishing when it counts, and by whose word
/// @param comment what was said when it was approved or returned; empty when nothing was
public record Revision(
  ServiceId service,
  PagePart part,
  int number,
  OptionalInt base,
  RevisionState state,
  PageContent content,
  Colleague author,
  Set<String> authors,
  Instant at,
  Basis basis,
  Optional<SignOff> signOff,
  Optional<Approval> approval,
  Optional<Publishing> publishing,
  String comment
) {
  /// The word of a second person.
  public record Approval(Colleague by, Instant at) {}

  /// The word that puts a revision before the citizens.
  public record Publishing(Validity validity, Colleague by, Instant at) {}

  public Revision {
    authors = Set.copyOf(authors);
    if (number < 1) throw new IllegalArgumentException("revisions are numbered from 1: " + number);
  }

  /// The days for which it was published.
  public Optional<Validity> validity() {
    return publishing.map(Publishing::validity);
  }

  Revision in(RevisionState next) {
    return with(next, basis, signOff, approval, publishing, comment);
  }

  Revision writtenBy(Set<String> others) {
    return new Revision(
      service,
      part,
      number,
      base,
      state,
      content,
      author,
      others,
      at,
      basis,
      signOff,
      approval,
      publishing,
      comment
    );
  }

  Revision with(
    RevisionState nextState,
    Basis nextBasis,
    Optional<SignOff> nextSignOff,
    Optional<Approval> nextApproval,
    Optional<Publishing> nextPublishing,
    String nextComment
  ) {
    return new Revision(
      service,
      part,
      number,
      base,
      nextState,
      content,
      author,
      authors,
      at,
      nextBasis,
      nextSignOff,
      nextApproval,
      nextPublishing,
      nextComment
    );
  }
}
