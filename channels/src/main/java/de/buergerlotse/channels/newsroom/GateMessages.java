package de.buergerlotse.channels.newsroom;

import de.buergerlotse.bot.evaluation.ReleaseReport;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON bodies of the release gate.
final class GateMessages {

  /// So many examples are enough for people.
  private static final int MOST = 50;

  private GateMessages() {}

  @Serdeable
  record Wish(@Nullable String variant, @Nullable Integer revision) {}

  /// @param blocks whether a publication is refused without an approver's word
  @Serdeable
  record Gate(Golden golden, Month lastMonth, boolean blocks) {
    static Gate of(ReleaseReport report) {
      var golden = new Golden(
        report.goldenAsked(),
        report.goldenRight(),
        report.broken().stream().limit(MOST).map(GateMessages::broken).toList()
      );
      var month = new Month(
        report.asked(),
        report.changed(),
        report.worse().stream().limit(MOST).map(GateMessages::worse).toList()
      );
      return new Gate(golden, month, report.blocks());
    }
  }

  @Serdeable
  record Golden(int asked, int right, List<Broken> broken) {}

  @Serdeable
  record Month(int asked, int changed, List<Worse> worse) {}

  @Serdeable
  record Broken(String question, Outcome expected, Outcome before, Outcome now) {}

  @Serdeable
  record Worse(String question, Outcome before, Outcome now) {}

  /// What the bot makes of a question.
  ///
  /// @param kind as `about.kind` of messages
  @Serdeable
  record Outcome(String kind, @Nullable String service, @Nullable String aspect) {
    static Outcome of(ReleaseReport.Outcome outcome) {
      return new Outcome(
        outcome.kind().key(),
        outcome.service().map(ServiceId::slug).orElse(null),
        outcome.aspect().map(Aspect::key).orElse(null)
      );
    }
  }

  private static Broken broken(ReleaseReport.Broken one) {
    var expected = new Outcome(
      "answer",
      one.question().service().map(ServiceId::slug).orElse(null),
      one.question().aspect().map(Aspect::key).orElse(null)
    );
    return new Broken(one.question().text(), expected, Outcome.of(one.before()), Outcome.of(one.now()));
  }

  private static Worse worse(ReleaseReport.Worse one) {
    return new Worse(one.question(), Outcome.of(one.before()), Outcome.of(one.now()));
  }
}
