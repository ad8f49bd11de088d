package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class IndirectSpeechRuleTest {

  private static final Checked RULE = new Checked(new IndirectSpeechRule());

  @Test
  void findsReportedSpeech() {
    RULE.finds("Die Frau sagt, sie sei krank.", ", sie");
  }

  @Test
  void findsItAfterANoun() {
    RULE.finds("Seine Behauptung, er habe bezahlt, ist falsch.", ", er");
  }

  @Test
  void leavesDirectSpeechAlone() {
    RULE.leavesAlone("Die Frau sagt: Ich bin krank.");
  }
}
