package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.text.Words;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// People in danger and people who want people must be understood in words that nobody taught. The lines of `held-out` are
/// in none of the content; the limits are what was reached when they were last measured, and may only get better.
class HeldOutTest {

  private static final String BEFORE = "Ich wohne seit vier Jahren in der Stadt. ";
  private static final String AFTER = " Gestern war ich wegen meines Ausweises im Bürgerbüro.";

  @Test
  void dangerIsRecognised() {
    HeldOutLines.atLeast(197, "danger", HeldOutLines::isDanger);
  }

  @Test
  void dangerIsRecognisedWithinAStory() {
    HeldOutLines.atLeast(194, "danger", HeldOutLines::isDanger, text -> BEFORE + sentence(text) + AFTER);
  }

  @Test
  void whatOnlySoundsDangerousIsNone() {
    HeldOutLines.atLeast(180, "danger-lookalikes", text -> !HeldOutLines.isDanger(text));
  }

  @Test
  void whoWantsAHumanIsOfferedOne() {
    HeldOutLines.atLeast(167, "human", HeldOutLines::bringsAHuman);
  }

  @Test
  void questionsThatOnlySpeakOfPeopleAreNoWishForOne() {
    HeldOutLines.atLeast(159, "human-lookalikes", text -> !(HeldOutLines.decision(text) instanceof Decision.Human));
  }

  @Test
  void aWordThatIsLikeNoneIsNeitherAnsweredNorAWish() {
    for (var word : List.of("Xylophonstunden", "Quastenflosser", "Zeppelinflug", "Giraffenfutter", "Klavierstimmer")) {
      var decision = HeldOutLines.decision(word);
      var isAsked = decision instanceof Decision.Clarify || decision instanceof Decision.OutOfScope;
      assertTrue(isAsked, () -> word + ": " + decision);
    }
  }

  @Test
  void noiseIsNoDanger() {
    for (var noise : List.of("zzz rrr", "mhm grmbl", "pfft klonk", "krk mpf"))
      assertFalse(HeldOutLines.isDanger(noise), noise);
    for (var misspelt : List.of("feuuer", "gasgruch", "hilffe feuuer", "selbstmort gedankn"))
      assertTrue(HeldOutLines.isDanger(misspelt), misspelt);
  }

  @Test
  void nothingHeldOutIsTaught() {
    var taught = new HashSet<List<String>>();
    HeldOutLines.taught()
      .topics()
      .forEach(text -> taught.add(Words.of(text.text())));
    HeldOutLines.taught()
      .dangers()
      .stream()
      .map(text -> Words.of(text.text()))
      // Single harmless words are drawn from all taught lines, nobody wrote them down.
      .filter(words -> words.size() > 1)
      .forEach(taught::add);
    for (var file : List.of("danger", "danger-lookalikes", "human", "human-lookalikes", "strangers")) {
      for (var text : HeldOutLines.of(file))
        assertTrue(taught.add(Words.of(text)), () -> "taught, or held out twice: " + text);
    }
  }

  private static String sentence(String text) {
    return text.matches(".*[.!?]") ? text : text + ".";
  }
}
