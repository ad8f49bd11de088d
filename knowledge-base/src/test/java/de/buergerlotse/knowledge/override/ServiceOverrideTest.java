package de.buergerlotse.knowledge.override;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.override.OverrideWarning.Reason;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Cost;
import de.buergerlotse.knowledge.service.Deadline;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Term;
import de.buergerlotse.knowledge.service.TextVersion;
import de.buergerlotse.knowledge.service.TimeSpan;
import de.buergerlotse.knowledge.service.Variant;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceOverrideTest {

  private static final PublicService CAR = ExampleService.of("kfz")
    .office("strassenverkehrsamt")
    .fee("schild", "10.00")
    .fee("versand", "2.00")
    .deadline("frist", "P2W")
    .answer(Aspect.COST, "{cost:schild}")
    .answer(Aspect.WHERE, "Beim Kreis.")
    .answer(Aspect.WHERE, Variant.EASY, "Beim Kreis.")
    .build();

  @Test
  void replacesOneFeeAndLeavesTheRest() {
    var applied = against("Gebühr schild: 10.00 Euro", fee("schild", "12.50")).applyTo(CAR);
    assertEquals(
      Optional.of(new BigDecimal("12.50")),
      applied
        .service()
        .facts()
        .findCost("schild")
        .map(cost -> ((Price.Fixed) cost.price()).euro())
    );
    assertEquals(CAR.facts().findCost("versand"), applied.service().facts().findCost("versand"));
    assertEquals(CAR.answers(), applied.service().answers());
    assertEquals(List.of(), applied.warnings());
  }

  @Test
  void replacesADeadline() {
    var shorter = new Deadline("frist", LocalizedText.plain("Frist"), counted("P1W"), Optional.empty(), false);
    var applied = against("Frist frist: P2W", new Replacement.OfDeadline(shorter)).applyTo(CAR);
    assertEquals(List.of(shorter), applied.service().facts().deadlines());
    assertEquals(List.of(), applied.warnings());
  }

  @Test
  void replacesTheOffice() {
    var applied = against("strassenverkehrsamt", new Replacement.OfResponsible("buergerbuero")).applyTo(CAR);
    assertEquals("buergerbuero", applied.service().access().responsible());
  }

  @Test
  void addsAnOnlineServiceWhereThereIsNone() {
    var online = new OnlineService(
      LocalizedText.plain("Online"),
      URI.create("https://service.stadt.example/kfz"),
      OnlineService.FormSystem.PLAIN,
      OnlineService.EidLevel.NONE
    );
    var applied = override(new Change(new Replacement.OfOnlineService(online), Optional.empty())).applyTo(CAR);
    assertEquals(Optional.of(online), applied.service().access().onlineService());
    assertEquals(Optional.empty(), applied.differences().getFirst().before());
    assertEquals(List.of(), applied.warnings());
  }

  @Test
  void tellsWhatItReplaced() {
    var applied = against("Beim Kreis.", text(Variant.PLAIN, "Im Rathaus.")).applyTo(CAR);
    var difference = applied.differences().getFirst();
    assertEquals("answer:where:de", difference.key());
    assertEquals(Optional.of("Beim Kreis."), difference.before());
    assertEquals("Im Rathaus.", difference.after());
    assertEquals(difference.basedOn(), difference.parentVersion());
  }

  @Test
  void makesTheInheritedEasyTextStaleWhenOnlyThePlainTextIsReplaced() {
    var service = against("Beim Kreis.", text(Variant.PLAIN, "Im Rathaus.")).applyTo(CAR).service();
    assertEquals(Optional.empty(), service.findCurrentAnswer(Aspect.WHERE, Variant.EASY));
  }

  @Test
  void takesAnEasyTextAsWrittenAfterThePlainTextBesideIt() {
    // The easy text comes first here; in an override the plain text is applied before it all the same.
    var applied = override(
      change("Beim Kreis.", text(Variant.EASY, "Im Rat·haus.")),
      change("Beim Kreis.", text(Variant.PLAIN, "Im Rathaus."))
    ).applyTo(CAR);
    var easy = applied.service().findCurrentAnswer(Aspect.WHERE, Variant.EASY);
    assertEquals(Optional.of("Im Rat·haus."), easy.map(Answer::text));
    assertEquals(List.of(), applied.warnings());
  }

  @Test
  void warnsWhenTheParentHasChangedAndStillApplies() {
    var applied = against("Beim Landkreis.", text(Variant.PLAIN, "Im Rathaus.")).applyTo(CAR);
    assertWarning(Reason.PARENT_CHANGED, "answer:where:de", applied);
    assertEquals("Beim Kreis.", applied.warnings().getFirst().parentText());
    assertEquals(1, applied.differences().size());
  }

  @Test
  void warnsWhenTheParentHasGivenUpTheText() {
    var deadline = change("Nur im März.", new Replacement.OfAnswer(answer(Aspect.DEADLINE, Variant.PLAIN, "Im Mai.")));
    assertWarning(Reason.PARENT_CHANGED, "answer:deadline:de", override(deadline).applyTo(CAR));
  }

  @Test
  void warnsWhenNobodyToldWhatItWasWrittenAgainst() {
    var change = new Change(fee("schild", "12.50"), Optional.empty());
    assertWarning(Reason.BASE_NOT_TOLD, "cost:schild", override(change).applyTo(CAR));
  }

  @Test
  void leavesOutAFeeThatTheParentDoesNotHave() {
    var applied = against("Gebühr", fee("siegel", "5.00")).applyTo(CAR);
    assertWarning(Reason.NOTHING_TO_REPLACE, "cost:siegel", applied);
    assertEquals(CAR, applied.service());
    assertEquals(List.of(), applied.differences());
  }

  @Test
  void leavesOutOnlyTheTextThatRefersToAnUnknownFigure() {
    var applied = override(
      change("Beim Kreis.", text(Variant.PLAIN, "{cost:gibtsnicht}")),
      change("Gebühr schild: 10.00 Euro", fee("schild", "12.50"))
    ).applyTo(CAR);
    assertWarning(Reason.DOES_NOT_FIT, "answer:where:de", applied);
    assertTrue(applied.warnings().getFirst().parentText().contains("gibtsnicht"));
    assertEquals(1, applied.differences().size());
  }

  @Test
  void refusesToChangeNothingOrTheSameTwice() {
    assertThrows(IllegalArgumentException.class, ServiceOverrideTest::override);
    var twice = new Change(fee("schild", "1.00"), Optional.empty());
    assertThrows(IllegalArgumentException.class, () -> override(twice, twice));
  }

  private static void assertWarning(Reason reason, String key, ServiceOverride.Applied applied) {
    assertEquals(
      List.of(reason + " " + key),
      applied
        .warnings()
        .stream()
        .map(warning -> warning.reason() + " " + warning.key())
        .toList()
    );
  }

  private static ServiceOverride against(String parentText, Replacement replacement) {
    return override(change(parentText, replacement));
  }

  private static Change change(String parentText, Replacement replacement) {
    return new Change(replacement, Optional.of(TextVersion.of(parentText)));
  }

  private static ServiceOverride override(Change... changes) {
    return new ServiceOverride(CAR.id(), Stream.of(changes).toList());
  }

  private static Replacement fee(String id, String euro) {
    var price = new Price.Fixed(new BigDecimal(euro));
    return new Replacement.OfCost(
      new Cost(id, LocalizedText.plain("Gebühr " + id), price, Optional.empty(), Optional.empty(), false)
    );
  }

  private static Replacement text(Variant variant, String text) {
    return new Replacement.OfAnswer(answer(Aspect.WHERE, variant, text));
  }

  private static Answer answer(Aspect aspect, Variant variant, String text) {
    return new Answer(aspect, variant, text, Optional.empty());
  }

  private static Term counted(String iso) {
    return new Term.Counted(TimeSpan.parse(iso));
  }
}
