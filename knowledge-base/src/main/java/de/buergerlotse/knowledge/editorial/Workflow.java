package de.buergerlotse.knowledge.editorial;

import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// The way of a text from draft to publication, as pure steps: each gives the revision after it or refuses.
public final class Workflow {

  private Workflow() {}

  /// A new save.
  ///
  /// @param newest what was saved last, on which it is written
  public static Revision save(
    ServiceId service,
    PagePart part,
    int number,
    Optional<Revision> newest,
    PageContent content,
    Colleague author,
    Instant at
  ) {
    var authors = new TreeSet<>(newest.filter(Workflow::isUnapproved).map(Revision::authors).orElse(Set.of()));
    authors.add(author.username());
    return new Revision(
      service,
      part,
      number,
      newest.map(Revision::number).map(OptionalInt::of).orElse(OptionalInt.empty()),
      RevisionState.DRAFT,
      content,
      author,
      authors,
      at,
      Basis.NONE,
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      ""
    );
  }

  /// What was approved once has been seen by two; what was given up is no part of what follows.
  private static boolean isUnapproved(Revision revision) {
    return switch (revision.state()) {
      case DRAFT, SUBMITTED, RETURNED -> true;
      case APPROVED, PUBLISHED, DISCARDED, RETIRED -> false;
    };
  }

  /// An older revision as the newest draft; words that nobody ever approved stay the words of who wrote them.
  public static Revision restore(Revision older, int number, Optional<Revision> newest, Colleague by, Instant at) {
    var draft = save(older.service(), older.part(), number, newest, older.content(), by, at);
    if (older.approval().isPresent()) return draft;
    var authors = new TreeSet<>(draft.authors());
    authors.addAll(older.authors());
    return draft.writtenBy(authors);
  }

  public static Revision submit(Revision draft, Basis basis) {
    if (draft.state() != RevisionState.DRAFT && draft.state() != RevisionState.RETURNED) {
      throw new RefusedException(Refusal.WRONG_STATE);
    }
    return draft.with(RevisionState.SUBMITTED, basis, Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  public static Revision signOff(Revision submitted, SignOff word) {
    if (!submitted.part().needsSignOff()) throw new RefusedException(Refusal.SIGN_OFF_NOT_NEEDED);
    requireSubmitted(submitted);
    return submitted.with(
      RevisionState.SUBMITTED,
      submitted.basis(),
      Optional.of(word),
      Optional.empty(),
      Optional.empty(),
      submitted.comment()
    );
  }

  /// Two people stand behind every text: nobody approves words of their own.
  public static Revision approve(Revision submitted, Colleague approver, Instant at, String comment) {
    requireSubmitted(submitted);
    if (submitted.authors().contains(approver.username())) throw new RefusedException(Refusal.OWN_TEXT);
    if (submitted.part().needsSignOff() && submitted.signOff().isEmpty()) {
      throw new RefusedException(Refusal.SIGN_OFF_MISSING);
    }
    return submitted.with(
      RevisionState.APPROVED,
      submitted.basis(),
      submitted.signOff(),
      Optional.of(new Revision.Approval(approver, at)),
      Optional.empty(),
      comment
    );
  }

  /// Back to the author.
  public static Revision sendBack(Revision revision, String comment) {
    if (revision.state() != RevisionState.SUBMITTED && revision.state() != RevisionState.APPROVED) {
      throw new RefusedException(Refusal.WRONG_STATE);
    }
    return revision.with(
      RevisionState.RETURNED,
      Basis.NONE,
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      comment
    );
  }

  /// @param today where the municipality is
  public static Revision publish(Revision approved, Validity validity, Colleague by, LocalDate today, Instant at) {
    if (approved.state() != RevisionState.APPROVED) throw new RefusedException(Refusal.NOT_APPROVED);
    if (validity.from().isBefore(today)) throw new RefusedException(Refusal.DAY_PASSED);
    return approved.with(
      RevisionState.PUBLISHED,
      approved.basis(),
      approved.signOff(),
      approved.approval(),
      Optional.of(new Revision.Publishing(validity, by, at)),
      approved.comment()
    );
  }

  /// Gives up what is not published yet.
  public static Revision discard(Revision open) {
    if (!open.state().isOpen()) throw new RefusedException(Refusal.WRONG_STATE);
    return open.in(RevisionState.DISCARDED);
  }

  /// Takes back what was published or scheduled.
  public static Revision withdraw(Revision published) {
    if (published.state() != RevisionState.PUBLISHED) throw new RefusedException(Refusal.WRONG_STATE);
    return published.in(RevisionState.RETIRED);
  }

  private static void requireSubmitted(Revision revision) {
    if (revision.state() != RevisionState.SUBMITTED) throw new RefusedException(Refusal.WRONG_STATE);
  }
}
