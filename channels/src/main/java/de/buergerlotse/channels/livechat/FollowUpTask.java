package de.buergerlotse.channels.livechat;

import de.buergerlotse.channels.intake.CleanText;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import java.time.Duration;

/// What an agent wants done after a chat, checked before the chat is closed.
///
/// @param within in how much service time
record FollowUpTask(String text, Duration within) {
  private static final int USUAL_HOURS = 24;
  private static final int MOST_HOURS = 1_000;

  /// @throws Problem when nothing is to be done, or by no sensible time (400)
  static FollowUpTask of(DeskMessages.FollowUp body) {
    var hours = body.dueHours() == null ? USUAL_HOURS : body.dueHours();
    if (hours < 1 || hours > MOST_HOURS) throw new Problem(ProblemCode.REQUEST_INVALID);
    return new FollowUpTask(CleanText.of(body.text() == null ? "" : body.text()), Duration.ofHours(hours));
  }
}
