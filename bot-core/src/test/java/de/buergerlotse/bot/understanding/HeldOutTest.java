package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.exchange.PackagesInMemory;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// People in danger and people who want people must be understood in words that nobody taught. The lines of `held-out` are
/// in none of the content; the limits are what was reached when they were last measured, and may only get better.
class HeldOutTest {

  private static final ShippedContent SHIPPED = new ShippedContent();
  private static final Understander UNDERSTANDER = trained();
  private static final String BEFORE = "Ich wohne seit vier Jahren in der Stadt. ";
  private static final String AFTER = " Gestern war ich wegen meines Ausweises im Bürgerbüro.";

  @Test
  void dangerIsRecognised() {
    atLeast(197, "danger", HeldOutTest::isDanger);
  }

  @Test
  void dangerIsRecognisedWithinAStory() {
    atLeast(194, "danger", HeldOutTest::isDanger, text -> BEFORE + sentence(text) + AFTER);
  }

  @Test
  void whatOnlySoundsDangerousIsNone() {
    atLeast(180, "danger-lookalikes", text -> !isDanger(text));
  }

  @Test
  void whoWantsAHumanIsOfferedOne() {
    atLeast(167, "human", text -> isDanger(text) || decision(text) instanceof Decision.Human);
  }

  @Test
  void questionsThatOnlySpeakOfPeopleAreNoWishForOne() {
    atLeast(159, "human-lookalikes", text -> !(decision(text) instanceof Decision.Human));
  }

  @Test
  void aWordThatIsLikeNoneIsNeitherAnsweredNorAWish() {
    for (var word : List.of("Xylophonstunden", "Quastenflosser", "Zeppelinflug", "Giraffenfutter", "Klavierstimmer")) {
      var decision = decision(word);
      var isAsked = decision instanceof Decision.Clarify || decision instanceof Decision.OutOfScope;
      assertTrue(isAsked, () -> word + ": " + decision);
    }
  }

  @Test
  void nothingHeldOutIsTaught() {
    var taught = new HashSet<List<String>>();
    texts()
      .topics()
      .forEach(text -> taught.add(Words.of(text.text())));
    texts()
      .dangers()
      .forEach(text -> taught.add(Words.of(text.text())));
    for (var file : List.of("danger", "danger-lookalikes", "human", "human-lookalikes")) {
      for (var text : lines(file)) assertTrue(taught.add(Words.of(text)), () -> "taught, or held out twice: " + text);
    }
  }

  private static void atLeast(int fewest, String file, Predicate<String> right) {
    atLeast(fewest, file, right, text -> text);
  }

  private static void atLeast(int fewest, String file, Predicate<String> right, UnaryOperator<String> put) {
    var lines = lines(file);
    var wrong = lines.stream().map(put).filter(right.negate()).toList();
    wrong.forEach(text -> System.out.println("Missed of " + file + ": " + text));
    var reached = lines.size() - wrong.size();
    assertTrue(
      reached >= fewest,
      () -> file + ": " + reached + " of " + lines.size() + " for " + fewest + ": " + wrong
    );
  }

  private static boolean isDanger(String text) {
    return decision(text) instanceof Decision.Danger;
  }

  private static Decision decision(String text) {
    return UNDERSTANDER.understand(text, Context.NONE).decision();
  }

  private static String sentence(String text) {
    return text.matches(".*[.!?]") ? text : text + ".";
  }

  /// The last column of a table with a header line.
  private static List<String> lines(String file) {
    try (InputStream in = HeldOutTest.class.getResourceAsStream("/held-out/" + file + ".tsv")) {
      if (in == null) throw new IllegalStateException("there is no " + file);
      var rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      var texts = new ArrayList<String>();
      for (var row : rows) texts.add(row.substring(row.lastIndexOf('\t') + 1));
      assertEquals(rows.size(), new HashSet<>(texts).size(), file);
      return texts;
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static TrainingTexts texts() {
    return TrainingTexts.of(
      knowledge().findSnapshot(new MunicipalityId("musterstadt")).orElseThrow(),
      SHIPPED.general()
    );
  }

  private static KnowledgeBase knowledge() {
    var packages = new PackagesInMemory();
    SHIPPED.install(packages);
    var knowledge = new KnowledgeBase(packages);
    knowledge.reload();
    return knowledge;
  }

  private static Understander trained() {
    var snapshot = knowledge().findSnapshot(new MunicipalityId("musterstadt")).orElseThrow();
    return new UnderstandingTrainer(SHIPPED.general(), ModelStore.shipped()).train(snapshot, _ -> {});
  }
}
