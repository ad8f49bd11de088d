package de.buergerlotse.bot.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.exchange.PackagesInMemory;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import org.junit.jupiter.api.Test;

/// How much of citizens' personal data is hidden, and how much else is lost by it.
class MaskingTest {

  private static final Masking MASKING = shipped();

  private static Masking shipped() {
    var shipped = new ShippedContent();
    var packages = new PackagesInMemory();
    shipped.install(packages);
    var knowledge = new KnowledgeBase(packages);
    knowledge.reload();
    var town = knowledge.findSnapshot(new MunicipalityId("musterstadt")).orElseThrow();
    return Masking.knowing(KnownWords.of(town, shipped.general()));
  }

  @Test
  void linesThatWereWrittenWhenTheRulesStoodAreMasked() {
    var heldOut = MarkedLines.of("heldout", 2, MASKING);
    assertTrue(heldOut.recall() >= 0.99, () -> heldOut.toString());
  }

  @Test
  void ofThreeHundredLinesAtMostOneSpanInAHundredIsMissedAndThreeWordsInAHundredAreLost() {
    var lines = MarkedLines.of("personal", 2, MASKING);
    assertTrue(lines.recall() >= 0.99, () -> lines.toString());
    assertTrue(lines.falseShare() <= 0.03, () -> lines.toString());
  }

  @Test
  void theLinesTheRulesWereMadeWithAreMasked() {
    var lines = MarkedLines.of("personal", 2, MASKING).plus(MarkedLines.of("personal-more", 2, MASKING));
    assertTrue(lines.recall() >= 0.98, () -> lines.toString());
  }

  @Test
  void littleElseIsLost() {
    var unseen = MarkedLines.of("harmless", 0, MASKING).plus(MarkedLines.of("heldout", 2, MASKING));
    assertTrue(unseen.falseShare() <= 0.03, () -> unseen.toString());
  }

  @Test
  void aTextWithoutPersonalDataStaysAsItIs() {
    var masked = MASKING.of("Wo kann ich meinen Drohnenführerschein machen?");
    assertEquals("Wo kann ich meinen Drohnenführerschein machen?", masked.text());
  }

  @Test
  void aNameAndASurnameAreOneLabel() {
    assertEquals(
      "Ich heiße [Name] und wohne [Adresse].",
      MASKING.of("Ich heiße Max Müller und wohne Gartenstr. 3.").text()
    );
  }

  @Test
  void aNameThatWasKnownOnceIsHiddenEverywhere() {
    assertEquals(
      "Frau [Name] ruft an. [Name] ist mein Name.",
      MASKING.of("Frau Wolperding ruft an. Wolperding ist mein Name.").text()
    );
  }

  @Test
  void whatIsMaskedStaysMasked() {
    var once = MASKING.of("Herr Kurz, Tel. 0171 2345678, IBAN DE89 3704 0044 0532 0130 00").text();
    assertEquals(once, MASKING.of(once).text());
  }

  @Test
  void aVeryLongTextIsCut() {
    assertEquals(Masking.LONGEST, MASKING.of("ja ".repeat(5_000)).text().length());
  }
}
