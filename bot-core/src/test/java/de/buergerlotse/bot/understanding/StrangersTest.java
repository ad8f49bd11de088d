package de.buergerlotse.bot.understanding;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// People in danger, who want a human, or neither, in the words of an author who had seen none of the content and wrote none
/// of it: the most honest figure there is. The limits are what was reached (401, 414, 225, 93, 313 and 60), less a line or two that may go
/// either way on another processor; they may only get better.
class StrangersTest {

  private static final Set<String> DANGERS = Set.of(
    "suicide",
    "violence",
    "childDanger",
    "fire",
    "medical",
    "acuteDanger",
    "gasLeak",
    "poisoning"
  );
  private static final Set<String> WISHES = Set.of("wantsHuman", "callback", "complaint", "distress", "angry");

  @Test
  void dangerIsRecognised() {
    HeldOutLines.atLeast(398, "strangers in danger", HeldOutLines.of("strangers", DANGERS), HeldOutLines::isDanger);
  }

  @Test
  void dangerBringsItsNumbersWhereItIsOnlyPossible() {
    HeldOutLines.atLeast(
      413,
      "strangers in danger, numbers",
      HeldOutLines.of("strangers", DANGERS),
      HeldOutLines::bringsItsNumbers
    );
  }

  @Test
  void whoOnlyWantsAHumanOrAsksSeldomGetsTheNumbers() {
    var harmless = HeldOutLines.of("strangers", Set.of("question", "wantsHuman", "callback", "complaint"));
    HeldOutLines.atLeast(
      223,
      "strangers without danger, numbers",
      harmless,
      text -> !HeldOutLines.bringsItsNumbers(text)
    );
  }

  @Test
  void whatOnlySoundsDangerousIsNone() {
    var harmless = HeldOutLines.of("strangers", Set.of("lookalike"));
    HeldOutLines.atLeast(92, "strangers' look-alikes", harmless, text -> !HeldOutLines.isDanger(text));
  }

  @Test
  void whoWantsAHumanIsOfferedOne() {
    HeldOutLines.atLeast(310, "strangers' wishes", HeldOutLines.of("strangers", WISHES), HeldOutLines::bringsAHuman);
  }

  @Test
  void questionsThatOnlySpeakOfPeopleAreNoWishForOne() {
    var questions = HeldOutLines.of("strangers", Set.of("question"));
    HeldOutLines.atLeast(59, "strangers' questions", questions, text -> !HeldOutLines.bringsAHuman(text));
  }
}
