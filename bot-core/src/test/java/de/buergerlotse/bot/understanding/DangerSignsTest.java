package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DangerSignsTest {

  private static final GeneralKnowledge GENERAL = new ShippedContent().general();
  private static final DangerSigns SIGNS = DangerSigns.of(GENERAL, words -> words);

  @ParameterizedTest
  @CsvSource({
    "ich will einfach nicht mehr leben, suicide",
    "ICH BRING MICH UM, suicide",
    "Mein Mann schlaegt mich seit Wochen, violence",
    "der nachbar verprügelt sein kind, childDanger",
    "Hilfe bei uns brennt es und die küche brennt, fire",
    "meine frau kriegt plötzlich keine luft mehr, medical",
    "da steht ein mann mit einem messer, acuteDanger",
    "hier stinkt es furchtbar nach gas, gasLeak",
    "meine tochter hat putzmittel getrunken, poisoning",
  })
  void tellTheKindOfDanger(String text, String kind) {
    assertEquals(Optional.of(kind), SIGNS.find(text));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "ich will nicht mehr in der stadt leben",
      "die warteschlange bringt mich um den verstand",
      "mein mann schlägt vor, dass wir online heiraten",
      "das licht im keller brennt",
      "mir bleibt die luft weg",
      "fischmesser erlaubt",
      "gasrechnung zu hoch",
      "mein hund hat rattengift gefressen",
    }
  )
  void harmlessWordsAreNone(String text) {
    assertEquals(Optional.empty(), SIGNS.find(text));
  }

  @Test
  void areSoughtInEverySentence() {
    var story =
      "Ich wollte den Ausweis abholen. Die Lampe im Flur brennt. Da liegt ein Mann am Boden. Wie lange dauert es?";
    assertEquals(Optional.of("medical"), SIGNS.find(story));
    assertEquals(Optional.empty(), SIGNS.find("Mein Kind hat gegessen. Wo gibt man Rohrreiniger ab?"));
  }

  @Test
  void areFoundInWhatWasMeant() {
    assertEquals(Optional.empty(), SIGNS.find("mein freund hat mich gewurkd"));
    var mended = DangerSigns.of(GENERAL, words ->
      words
        .stream()
        .map(word -> word.replace("gewurkd", "gewurgt"))
        .toList()
    );
    assertEquals(Optional.of("violence"), mended.find("mein freund hat mich gewurkd"));
  }

  @Test
  void noHarmlessLookalikeAndNoHumanWishIsTakenForDanger() {
    var taken = new TreeSet<String>();
    for (var danger : GENERAL.dangers()) for (var text : danger.lookalikes()) if (isDanger(text)) taken.add(text);
    for (var wish : GENERAL.humanWishes()) for (var text : wish.phrases()) if (isDanger(text)) taken.add(text);
    for (var talk : GENERAL.smallTalk()) for (var text : talk.phrases()) if (isDanger(text)) taken.add(text);
    assertEquals(Set.of(), taken);
  }

  @Test
  void everyKindOfDangerHasSigns() {
    for (var danger : GENERAL.dangers()) assertTrue(danger.signs().size() >= 5, danger.kind());
  }

  @Test
  void aWrongSignTellsItsKind() {
    var danger = GENERAL.dangers().getFirst();
    var broken = new GeneralKnowledge.Danger("suicide", List.of(), List.of(), List.of("…"), danger.reply(), List.of());
    var refusal = assertThrows(IllegalArgumentException.class, () -> DangerSigns.of(with(broken), words -> words));
    assertTrue(refusal.getMessage().startsWith("sign of suicide: "), refusal.getMessage());
  }

  private static boolean isDanger(String text) {
    return SIGNS.find(text).isPresent();
  }

  private static GeneralKnowledge with(GeneralKnowledge.Danger danger) {
    return new GeneralKnowledge(
      GENERAL.aspects(),
      List.of(),
      List.of(),
      List.of(danger),
      List.of(),
      GENERAL.outOfScope(),
      List.of(),
      List.of(),
      GENERAL.botTexts()
    );
  }
}
