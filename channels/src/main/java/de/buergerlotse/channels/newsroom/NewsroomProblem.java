package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.editorial.Finding;
import de.buergerlotse.knowledge.editorial.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step of the newsroom cannot be taken, with what an editor needs to go on; nothing was changed.
final class NewsroomProblem extends RuntimeException {

  private final ProblemCode code;
  private final transient Extras extras;

  /// What is told besides the code.
  ///
  /// @param theirs the revision somebody else saved
  /// @param base the one the refused save was written on
  record Extras(
    DraftMessages.@Nullable Draft theirs,
    DraftMessages.@Nullable Draft base,
    GateMessages.@Nullable Gate gate,
    @Nullable List<Finding> findings
  ) {
    static final Extras NONE = new Extras(null, null, null, null);
  }

  private NewsroomProblem(ProblemCode code, Extras extras) {
    super(code.code());
    this.code = code;
    this.extras = extras;
  }

  static NewsroomProblem conflict(DraftMessages.@Nullable Draft theirs, DraftMessages.@Nullable Draft base) {
    return new NewsroomProblem(ProblemCode.DRAFT_CONFLICT, new Extras(theirs, base, null, null));
  }

  static NewsroomProblem gate(GateMessages.Gate gate) {
    return new NewsroomProblem(ProblemCode.GATE_BROKEN, new Extras(null, null, gate, null));
  }

  static NewsroomProblem unfit(List<Finding> findings) {
    return new NewsroomProblem(ProblemCode.DRAFT_UNFIT, new Extras(null, null, null, findings));
  }

  static NewsroomProblem of(Refusal refusal) {
    return new NewsroomProblem(
      switch (refusal) {
        case NOT_NEWEST -> ProblemCode.DRAFT_STALE;
        case WRONG_STATE -> ProblemCode.DRAFT_WRONG_STATE;
        case OWN_TEXT -> ProblemCode.APPROVAL_OWN;
        case SIGN_OFF_MISSING -> ProblemCode.SIGN_OFF_MISSING;
        case SIGN_OFF_NOT_NEEDED -> ProblemCode.SIGN_OFF_NOT_NEEDED;
        case NOT_APPROVED -> ProblemCode.DRAFT_NOT_APPROVED;
        case DAY_PASSED -> ProblemCode.PUBLISH_PAST;
      },
      Extras.NONE
    );
  }

  ProblemCode code() {
    return code;
  }

  Extras extras() {
    return extras;
  }
}
