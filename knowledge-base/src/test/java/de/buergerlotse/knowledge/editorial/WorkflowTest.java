package de.buergerlotse.knowledge.editorial;

import static de.buergerlotse.knowledge.editorial.WrittenPage.ANNA;
import static de.buergerlotse.knowledge.editorial.WrittenPage.BERND;
import static de.buergerlotse.knowledge.editorial.WrittenPage.NOON;
import static de.buergerlotse.knowledge.editorial.WrittenPage.SERVICE;
import static de.buergerlotse.knowledge.editorial.WrittenPage.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.service.Validity;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WorkflowTest {

  private static final Validity FROM_TODAY = new Validity(TODAY, Optional.empty());

  @Test
  void aTextGoesFromOneHandToTheNextAndToTheCitizens() {
    var approved = Workflow.approve(WrittenPage.submitted("de", "46 Euro"), BERND, NOON, "gut");
    var published = Workflow.publish(approved, FROM_TODAY, BERND, TODAY, NOON);
    assertEquals(RevisionState.PUBLISHED, published.state());
    assertEquals(FROM_TODAY, published.publishing().orElseThrow().validity());
    assertEquals(BERND, published.approval().orElseThrow().by());
    assertEquals("gut", published.comment());
  }

  @Test
  void nobodyApprovesWhatTheyWrote() {
    var submitted = WrittenPage.submitted("de", "46 Euro");
    assertRefused(Refusal.OWN_TEXT, () -> Workflow.approve(submitted, ANNA, NOON, ""));
  }

  @Test
  void nobodyApprovesWhatTheyWroteBeforeSomebodyElseWentOn() {
    var first = WrittenPage.draft("de", "46 Euro");
    var second = Workflow.save(SERVICE, first.part(), 2, Optional.of(first), WrittenPage.texts("47 Euro"), BERND, NOON);
    assertEquals(Set.of("anna", "bernd"), second.authors());
    assertEquals(OptionalInt.of(1), second.base());
    var submitted = Workflow.submit(second, Basis.NONE);
    assertRefused(Refusal.OWN_TEXT, () -> Workflow.approve(submitted, ANNA, NOON, ""));
  }

  @Test
  void whatWasApprovedOnceIsNobodysOwnAnyMore() {
    var published = WrittenPage.published(WrittenPage.draft("de", "46 Euro"), Basis.NONE);
    var next = Workflow.save(
      SERVICE,
      published.part(),
      2,
      Optional.of(published),
      WrittenPage.texts("47 Euro"),
      BERND,
      NOON
    );
    assertEquals(Set.of("bernd"), next.authors());
  }

  @Test
  void restoredWordsThatNobodyApprovedStayTheirAuthors() {
    var draft = WrittenPage.draft("de", "46 Euro");
    assertEquals(Set.of("anna", "bernd"), Workflow.restore(draft, 2, Optional.empty(), BERND, NOON).authors());
    var published = WrittenPage.published(draft, Basis.NONE);
    assertEquals(Set.of("bernd"), Workflow.restore(published, 2, Optional.empty(), BERND, NOON).authors());
  }

  @Test
  void easyTextsNeedTheWordOfAGroupOfReaders() {
    var submitted = WrittenPage.submitted("de-x-leicht", "Das kostet 46 Euro.");
    assertRefused(Refusal.SIGN_OFF_MISSING, () -> Workflow.approve(submitted, BERND, NOON, ""));
    var signed = Workflow.signOff(submitted, WrittenPage.signOff("Prüfgruppe Nord"));
    assertEquals(RevisionState.APPROVED, Workflow.approve(signed, BERND, NOON, "").state());
  }

  @Test
  void aSignOffEndsWithTheTextItWasGivenFor() {
    var signed = Workflow.signOff(WrittenPage.submitted("de-x-leicht", "46 Euro."), WrittenPage.signOff("Gruppe"));
    var returned = Workflow.sendBack(signed, "zu lang");
    assertEquals(Optional.empty(), returned.signOff());
    assertEquals("zu lang", returned.comment());
  }

  @Test
  void onlyEasyTextsAreSignedOff() {
    var submitted = WrittenPage.submitted("de", "46 Euro");
    assertRefused(Refusal.SIGN_OFF_NOT_NEEDED, () -> Workflow.signOff(submitted, WrittenPage.signOff("Gruppe")));
  }

  @Test
  void noStepIsLeftOut() {
    var draft = WrittenPage.draft("de", "46 Euro");
    var submitted = WrittenPage.submitted("de", "46 Euro");
    assertRefused(Refusal.WRONG_STATE, () -> Workflow.approve(draft, BERND, NOON, ""));
    assertRefused(Refusal.NOT_APPROVED, () -> Workflow.publish(submitted, FROM_TODAY, BERND, TODAY, NOON));
    assertRefused(Refusal.WRONG_STATE, () -> Workflow.submit(submitted, Basis.NONE));
    assertRefused(Refusal.WRONG_STATE, () -> Workflow.withdraw(submitted));
    var published = WrittenPage.published(draft, Basis.NONE);
    assertRefused(Refusal.WRONG_STATE, () -> Workflow.discard(published));
    assertRefused(Refusal.WRONG_STATE, () -> Workflow.sendBack(published, "doch nicht"));
  }

  @Test
  void nothingIsPublishedForADayThatHasPassed() {
    var approved = Workflow.approve(WrittenPage.submitted("de", "46 Euro"), BERND, NOON, "");
    var yesterday = new Validity(TODAY.minusDays(1), Optional.empty());
    assertRefused(Refusal.DAY_PASSED, () -> Workflow.publish(approved, yesterday, BERND, TODAY, NOON));
  }

  @Test
  void whatEndsDoesNotEndBeforeItBegins() {
    var before = Optional.of(TODAY.minusDays(1));
    assertThrows(IllegalArgumentException.class, () -> new Validity(TODAY, before));
    assertEquals(true, new Validity(TODAY, Optional.of(TODAY)).covers(TODAY));
    assertEquals(false, new Validity(TODAY, Optional.of(TODAY)).covers(TODAY.plusDays(1)));
  }

  private static void assertRefused(Refusal refusal, Executable step) {
    assertEquals(refusal, assertThrows(RefusedException.class, step).refusal());
  }
}
